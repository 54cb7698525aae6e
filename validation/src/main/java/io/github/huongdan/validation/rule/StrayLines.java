package io.github.huongdan.validation.rule;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that a reader took for paragraphs and that look like a component of the letterhead or of the foot: at the beginning of the preamble and
 * at the end of the text.
 */
final class StrayLines {

    private static final int LONGEST = 100;
    private static final int MOST_NAME_WORDS = 5;
    private static final String ENDS = ".;:,!?/";

    private StrayLines() {}

    /** The paragraphs that open the preamble in capitals, or with a date or a number. */
    static List<Pointer> above(List<Passage> all) {
        List<Pointer> strays = new ArrayList<>();
        for (Passage passage : all) {
            if (!passage.at().within(Pointer.PREAMBLE) || passage.kind() != Passage.Kind.PROSE) {
                continue;
            }
            if (!mayStandInHead(passage.text())) {
                break;
            }
            strays.add(passage.at());
        }
        return strays;
    }

    /** The paragraphs that end the text like a position, a name or a recipient. */
    static List<Pointer> below(List<Passage> all) {
        List<Pointer> strays = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Passage passage = all.get(i);
            boolean text = passage.at().within(Pointer.CLOSING) || passage.at().within(Pointer.SECTIONS);
            if (text && passage.kind() == Passage.Kind.PROSE) {
                if (!mayStandInFoot(passage.text())) {
                    break;
                }
                strays.add(passage.at());
            }
        }
        return strays;
    }

    private static boolean mayStandInHead(String text) {
        return text.length() <= LONGEST
                && (inCapitals(text) || !WrittenDate.in(text).isEmpty() || text.startsWith("Số"))
                && ";:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean mayStandInFoot(String text) {
        boolean sentence = text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean list = Recipients.ARCHIVE.opening(text) >= 0 || text.startsWith("Nơi nhận");
        return text.length() <= LONGEST && (list || (!sentence && (inCapitals(text) || isName(text))));
    }

    private static boolean inCapitals(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isName(String text) {
        String[] words = text.strip().split(" ", -1);
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return words.length > 1 && words.length <= MOST_NAME_WORDS;
    }
}
