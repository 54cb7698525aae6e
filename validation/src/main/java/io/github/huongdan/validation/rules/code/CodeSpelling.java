package io.github.huongdan.validation.rules.code;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters of the document's own code and of the codes it cites. */
final class CodeSpelling {

    private static final String VIETNAMESE = "ĂÂĐÊÔƠƯăâđêôơư";
    private static final List<String> FIXED_TYPES = List.of(
            "CTr", "TTr", "TrS", "TBố", "QyĐ", "QĐi", "HD", "NQ", "QĐ", "CT", "KL", "TB", "KH", "BC", "CV", "NĐ");
    private static final List<String> FIXED_ISSUERS = List.of("TTg");

    /** Letters that fonts draw as Đ. */
    private static final String ETHS = "\u00d0\u0189";

    private CodeSpelling() {}

    /** Reports what stands between the first and the last white space of each code. */
    static void noSpaces(Examination examination, Findings findings) {
        for (WrittenCode written : WrittenCode.all(examination)) {
            String text = written.code().text();
            int start = written.code().number() == null ? behindBlankNumber(text) : 0;
            while (start < text.length() && !blank(text.charAt(start))) {
                start++;
            }
            int end = text.length();
            while (end > start && !blank(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                findings.at(written.pointer())
                        .range(written.start() + start, written.start() + end)
                        .with("actual", text)
                        .with("expected", withoutBlanks(written.code().canonicalText()))
                        .suggest(onlySpaced(written.code()) ? withoutBlanks(text.substring(start, end)) : null)
                        .report();
            }
        }
    }

    /** The space before the symbol of a code without a number is to be filled in. */
    private static int behindBlankNumber(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the code is exact but for its spaces and the padding of its number. */
    private static boolean onlySpaced(DocumentCode code) {
        return withoutZeros(withoutBlanks(code.text())).equals(withoutZeros(code.canonicalText()));
    }

    private static String withoutZeros(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '0') {
            start++;
        }
        return text.substring(start);
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !blank((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Letters that only look Vietnamese: Ð (Eth) for Đ, Cyrillic А for A. */
    static void noLookAlikes(Examination examination, Findings findings) {
        for (WrittenCode written : WrittenCode.all(examination)) {
            String text = written.code().text();
            for (int i = 0; i < text.length(); i++) {
                if (foreign(text.charAt(i))) {
                    boolean stroke = ETHS.indexOf(text.charAt(i)) >= 0 && onlyForeign(text, i);
                    findings.at(written.pointer())
                            .range(written.start() + i, written.start() + i + 1)
                            .with("actual", text.charAt(i))
                            .with("codePoint", String.format("U+%04X", (int) text.charAt(i)))
                            .suggest(stroke ? "Đ" : null)
                            .report();
                    break;
                }
            }
        }
    }

    private static boolean onlyForeign(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            if (foreign(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean foreign(char c) {
        if (!Character.isLetter(c) || c < 0x80) {
            return false;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return base >= 0x80 && VIETNAMESE.indexOf(base) < 0;
    }

    static void fixedCase(Examination examination, Findings findings) {
        for (WrittenCode written : WrittenCode.all(examination)) {
            DocumentCode code = written.code();
            String type = code.type();
            String issuer = code.issuer();
            checkCase(findings, written, type, type == null ? -1 : code.text().indexOf(type), FIXED_TYPES);
            checkCase(
                    findings, written, issuer, issuer == null ? -1 : code.text().lastIndexOf(issuer), FIXED_ISSUERS);
        }
    }

    private static void checkCase(
            Findings findings, WrittenCode written, @Nullable String group, int at, List<String> fixed) {
        if (group == null || at < 0 || fixed.contains(group)) {
            return;
        }
        for (String exact : fixed) {
            if (exact.equalsIgnoreCase(group)) {
                int start = written.start() + at;
                findings.at(written.pointer())
                        .range(start, start + group.length())
                        .with("actual", group)
                        .with("expected", exact)
                        .suggest(exact)
                        .report();
                return;
            }
        }
    }

    /** Tells whether two groups are the same but for case. */
    static boolean isMiscased(String group) {
        return !FIXED_TYPES.contains(group) && FIXED_TYPES.stream().anyMatch(group::equalsIgnoreCase);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
