package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Characters that show that the text was broken on its way, or is in an encoding of its own. */
public final class Encoding {

    /** Signs that stand for letters in TCVN3 fonts and never stand between Vietnamese letters. */
    private static final String TCVN3_SIGNS = "®µ¸¶·¹»¼½¾¬¨©ª«´¦§£¢¡";

    /** Letters that stand for tone marks in VNI fonts and are in no Vietnamese word. */
    private static final String VNI_LETTERS = "ÑñöøûäëåüïÖØÛÄËÅÜÏ";

    /** What Vietnamese letters with marks become when UTF-8 is read as a single-byte encoding. */
    private static final List<String> DECODED_TWICE = List.of("áº", "á»", "Æ°", "Ä‘");

    /** The commonest of these signs, and the one that can't be seen, in the middle of words. */
    private static final String TCVN3_INNER_SIGNS = "©®\u00ad";

    /** One of these is in each such sequence. */
    private static final String DECODED_TWICE_SIGNS = "º»ÆÄ";

    private static final int ENOUGH = 3;
    private static final int ENOUGH_INSIDE = 2;

    /** A passage of this length in such an encoding has some of its signs. */
    private static final int TELLING = 20;

    private Encoding() {}

    /** Counts the passages that are long enough to tell, and those of them that have signs of each encoding beside letters. */
    private record Share(int all, int tcvn3, int vni) {}

    /** Returns the id of the rule that says in what encoding most of a text is; null where most of it can be read. */
    public static @Nullable String ofWholeText(Examination examination) {
        Share share = examination.derived(Share.class, Encoding::share);
        int most = Math.max(share.tcvn3, share.vni);
        boolean whole = most >= ENOUGH && most * 2 >= share.all;
        return whole ? share.tcvn3 >= share.vni ? "TYP-03" : "TYP-04" : null;
    }

    private static Share share(Examination examination) {
        int all = 0;
        int tcvn3 = 0;
        int vni = 0;
        for (Passage passage : examination.everywhere()) {
            if (passage.text().length() < TELLING) {
                continue;
            }
            all++;
            tcvn3 += examination.holds(passage, TCVN3_SIGNS)
                            && countInWords(passage.text(), Encoding::isTcvn3) >= ENOUGH_INSIDE
                    ? 1
                    : 0;
            vni += examination.holds(passage, VNI_LETTERS)
                            && countInWords(passage.text(), Encoding::isVni) >= ENOUGH_INSIDE
                    ? 1
                    : 0;
        }
        return new Share(all, tcvn3, vni);
    }

    private static boolean isVni(String text, int at) {
        return VNI_LETTERS.indexOf(text.charAt(at)) >= 0;
    }

    static void noBrokenCharacters(Examination examination, Findings findings) {
        for (Passage passage : examination.passagesWith("\ufffd\0")) {
            String text = passage.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\ufffd' || c == '\0') {
                    findings.in(passage, i, i + 1)
                            .with("codePoint", String.format("U+%04X", (int) c))
                            .report();
                    break;
                }
            }
        }
    }

    /** Judges the source text, where there is one: a reader may have composed the values. */
    static void composed(Examination examination, Findings findings) {
        Optional<SourceMap> map = examination.sourceMap();
        if (map.isPresent()) {
            String text = map.get().source().text();
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                Span decomposed = decomposed(text);
                findings.at("")
                        .source(decomposed)
                        .suggest(Normalizer.normalize(
                                text.substring(decomposed.start(), decomposed.end()), Normalizer.Form.NFC))
                        .report();
            }
            return;
        }
        for (Passage passage : examination.everywhere()) {
            if (!examination.composed(passage)) {
                findings.at(passage.pointer())
                        .suggest(Normalizer.normalize(passage.text(), Normalizer.Form.NFC))
                        .report();
                return;
            }
        }
    }

    /** From the letter of the first combining mark to the last mark; the whole text where it is not composed otherwise. */
    private static Span decomposed(String text) {
        int first = 0;
        while (first < text.length() && !isMark(text.charAt(first))) {
            first++;
        }
        int end = text.length();
        while (end > first && !isMark(text.charAt(end - 1))) {
            end--;
        }
        return first == text.length() ? new Span(0, end) : new Span(Math.max(0, first - 1), end);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Tells whether a document is in TCVN3, where the soft hyphen stands for a letter. */
    static boolean looksTcvn3(Examination examination) {
        return examination.passagesWith("\u00ad").stream()
                .map(Passage::text)
                .anyMatch(text -> countInWords(text, Encoding::isTcvn3) >= ENOUGH || hasInnerSigns(text));
    }

    static void notTcvn3(Examination examination, Findings findings) {
        insideWords(examination.passagesWith(TCVN3_SIGNS), findings, Encoding::isTcvn3, Encoding::hasInnerSigns);
    }

    static void notVni(Examination examination, Findings findings) {
        insideWords(examination.passagesWith(VNI_LETTERS), findings, Encoding::isVni, text -> false);
    }

    static void notDecodedTwice(Examination examination, Findings findings) {
        for (Passage passage : examination.passagesWith(DECODED_TWICE_SIGNS)) {
            int first = decodedTwice(passage.text());
            if (first >= 0) {
                findings.in(passage, first, first + 2)
                        .with("actual", passage.text().substring(first, first + 2))
                        .report();
                return;
            }
        }
    }

    private static int decodedTwice(String text) {
        int first = -1;
        for (String sequence : DECODED_TWICE) {
            int found = text.indexOf(sequence);
            first = found >= 0 && (first < 0 || found < first) ? found : first;
        }
        return first;
    }

    /** A copyright or trademark sign at the end of a word stands for itself. */
    private static boolean isTcvn3(String text, int at) {
        char c = text.charAt(at);
        if (c != '©' && c != '®') {
            return TCVN3_SIGNS.indexOf(c) >= 0;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return Character.isLetter(next) || TCVN3_SIGNS.indexOf(next) >= 0;
    }

    /** Soft hyphens alone only divide words. */
    private static boolean hasInnerSigns(String text) {
        int count = 0;
        boolean seen = false;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (TCVN3_INNER_SIGNS.indexOf(c) >= 0
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i + 1))) {
                count++;
                seen |= c != '\u00ad';
            }
        }
        return seen && count >= ENOUGH_INSIDE;
    }

    /** Reports the first passage that has enough such signs beside letters, or is sure to be in the encoding. */
    private static void insideWords(
            List<Passage> passages, Findings findings, BiPredicate<String, Integer> sign, Predicate<String> sure) {
        for (Passage passage : passages) {
            String text = passage.text();
            int count = 0;
            int first = -1;
            for (int i = 0; i < text.length(); i++) {
                if (sign.test(text, i) && besideLetter(text, i)) {
                    first = first < 0 ? i : first;
                    count++;
                }
            }
            if (first >= 0 && (count >= ENOUGH || sure.test(text)) && decodedTwice(text) < 0) {
                findings.in(passage, first, first + 1)
                        .with("actual", text.charAt(first))
                        .report();
                return;
            }
        }
    }

    private static int countInWords(String text, BiPredicate<String, Integer> sign) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += sign.test(text, i) && besideLetter(text, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean besideLetter(String text, int at) {
        return (at > 0 && Character.isLetter(text.charAt(at - 1)))
                || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }
}
