package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Syllables;
import io.github.huongdan.vietnamese.Word;
import java.util.List;

/**
 * Letters that the text layer of a PDF file replaced by their neighbours: {@code cơng tác}, {@code Phịng}. Vietnamese has no syllables that
 * end so; three of them are no slip any more.
 */
final class LostLetters {

    private static final List<String> IMPOSSIBLE =
            List.of("ơng", "ớng", "ờng", "ởng", "ỡng", "ợng", "ịng", "ìng", "íng", "ỉng", "ĩng", "ơc", "ớc", "ợc");
    private static final long ONG = Syllables.key("ơng");
    private static final long ING = Syllables.key("ing");
    private static final long OC = Syllables.key("ơc");
    private static final int ENOUGH = 3;

    private LostLetters() {}

    /** Reports the first such word of a document that has enough of them. */
    static void none(Examination examination, Findings findings) {
        Passage passage = null;
        int first = 0;
        int count = 0;
        for (Passage each : examination.passages()) {
            for (Word word : examination.words(each)) {
                int last = word.end() - 1;
                if (mayEndImpossibly(word.syllable()) && endsImpossibly(each.text(), last)) {
                    count++;
                    first = passage == null ? last : first;
                    passage = passage == null ? each : passage;
                }
            }
        }
        if (passage != null && count >= ENOUGH) {
            int start = first;
            while (start > 0 && Character.isLetter(passage.text().charAt(start - 1))) {
                start--;
            }
            findings.in(passage, start, first + 1)
                    .with("actual", passage.text().substring(start, first + 1))
                    .with("count", count)
                    .report();
        }
    }

    /** Whether a syllable has the letters of such an end, whatever its tone; what is no syllable may have them, too. */
    private static boolean mayEndImpossibly(long syllable) {
        long end = Syllables.last(syllable, 3);
        return syllable == 0 || end == ONG || end == ING || Syllables.last(syllable, 2) == OC;
    }

    /** Whether a word ends with the letter at an offset and can't end so; in {@code ương} and {@code ước} the letter ư stands before. */
    private static boolean endsImpossibly(String text, int last) {
        if (text.charAt(last) != 'g' && text.charAt(last) != 'c') {
            return false;
        }
        for (String end : IMPOSSIBLE) {
            int start = last + 1 - end.length();
            if (start > 0 && text.startsWith(end, start)) {
                char before = text.charAt(start - 1);
                return Character.isLetter(before) && "ưƯ".indexOf(before) < 0;
            }
        }
        return false;
    }
}
