package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Syllables;
import io.github.huongdan.vietnamese.Word;
import java.text.Normalizer;
import java.util.Locale;

/** Where the tone stands in {@code hòa, hoà}, {@code khỏe, khoẻ}, {@code ủy, uỷ}: either way, but one way throughout. */
final class ToneMarks {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    /** What the syllables that are looked at end in, with or without a tone. */
    private static final String ENDS = "aeyAEYàáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ" + TONES;

    /** What they have before that. */
    private static final String BEFORE = "oOuUòóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤaeyAEY" + TONES;

    private static final String PLAIN = "aeyAEY";
    private static final long OA = Syllables.key("oa");
    private static final long OE = Syllables.key("oe");
    private static final long UY = Syllables.key("uy");
    private static final long QUY = Syllables.key("quy");
    private static final int LONGEST = 8;
    private static final int NONE = 0;
    private static final int FIRST_VOWEL = 1;
    private static final int SECOND_VOWEL = 2;

    private ToneMarks() {}

    /** Reports the first word that departs from the first one that shows a way. */
    static void onePlacement(Examination examination, Findings findings) {
        int first = NONE;
        String example = "";
        for (Passage passage : examination.passages()) {
            String text = passage.text();
            for (Word word : examination.words(passage)) {
                int placement = placement(text, word);
                if (placement == NONE) {
                    continue;
                }
                String written = text.substring(word.start(), word.end());
                if (first == NONE) {
                    first = placement;
                    example = written;
                } else if (placement != first) {
                    findings.in(passage, word.start(), word.end())
                            .with("actual", written)
                            .with("first", example)
                            .report();
                    return;
                }
            }
        }
    }

    /** Looks at syllables that end in oa, oe, uy; in {@code quý} the u belongs to the consonant. */
    private static int placement(String text, Word word) {
        long syllable = word.syllable();
        int last = word.end() - 1;
        if (syllable == 0) {
            boolean mayEndSo = last > word.start()
                    && BEFORE.indexOf(text.charAt(last - 1)) >= 0
                    && ENDS.indexOf(text.charAt(last)) >= 0;
            return mayEndSo ? placement(text.substring(word.start(), word.end())) : NONE;
        }
        long end = Syllables.last(syllable, 2);
        boolean open = end == OA || end == OE || (end == UY && Syllables.last(syllable, 3) != QUY);
        if (!open || !Syllables.hasTone(syllable) || last - word.start() >= LONGEST) {
            return NONE;
        }
        return PLAIN.indexOf(text.charAt(last)) >= 0 ? FIRST_VOWEL : SECOND_VOWEL;
    }

    /** The same of a word that is decomposed, or has letters of other alphabets. */
    private static int placement(String word) {
        if (word.length() > LONGEST) {
            return NONE;
        }
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        int length = letters.length();
        if (length < 3) {
            return NONE;
        }
        boolean last = TONES.indexOf(letters.charAt(length - 1)) >= 0;
        boolean middle = TONES.indexOf(letters.charAt(length - 2)) >= 0;
        if (last == middle) {
            return NONE;
        }
        char one = letters.charAt(length - 3);
        char two = last ? letters.charAt(length - 2) : letters.charAt(length - 1);
        boolean afterQ = length > 3 && letters.charAt(length - 4) == 'q';
        boolean open = (one == 'o' && (two == 'a' || two == 'e')) || (one == 'u' && two == 'y' && !afterQ);
        if (!open) {
            return NONE;
        }
        return last ? SECOND_VOWEL : FIRST_VOWEL;
    }
}
