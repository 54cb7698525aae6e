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

    private CodeSpelling() {}

    /** Reports the first stretch of white space of each code. */
    static void noSpaces(Examination examination, Findings findings) {
        for (WrittenCode written : WrittenCode.all(examination)) {
            String text = written.code().text();
            int start = 0;
            while (start < text.length() && !blank(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && blank(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                findings.at(written.pointer())
                        .range(written.start() + start, written.start() + end)
                        .with("actual", text)
                        .with("expected", written.code().canonicalText())
                        .report();
            }
        }
    }

    /** Letters that only look Vietnamese: Ð (Eth) for Đ, Cyrillic А for A. */
    static void noLookAlikes(Examination examination, Findings findings) {
        for (WrittenCode written : WrittenCode.all(examination)) {
            String text = written.code().text();
            for (int i = 0; i < text.length(); i++) {
                if (foreign(text.charAt(i))) {
                    findings.at(written.pointer())
                            .range(written.start() + i, written.start() + i + 1)
                            .with("actual", text.charAt(i))
                            .with("codePoint", String.format("U+%04X", (int) text.charAt(i)))
                            .report();
                    break;
                }
            }
        }
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
            checkCase(findings, written, code.type(), FIXED_TYPES);
            checkCase(findings, written, code.issuer(), FIXED_ISSUERS);
        }
    }

    private static void checkCase(Findings findings, WrittenCode written, @Nullable String group, List<String> fixed) {
        if (group == null || fixed.contains(group)) {
            return;
        }
        for (String exact : fixed) {
            if (exact.equalsIgnoreCase(group)) {
                int start = written.start() + written.code().text().indexOf(group);
                findings.at(written.pointer())
                        .range(start, start + group.length())
                        .with("actual", group)
                        .with("expected", exact)
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
