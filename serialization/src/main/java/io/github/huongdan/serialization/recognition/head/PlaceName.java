package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.vietnamese.Word;
import java.util.List;

/** Finds where the name of a place begins that ends before a comma and may follow other words: {@code Điều 162 Hà Nội, ngày …}. */
final class PlaceName {

    private static final int LONGEST = 6;
    private static final int USUAL = 2;

    private PlaceName() {}

    /**
     * Returns the offset of the name's first letter; -1 where no name ends at the comma. A name has words with capitals, all of those that stand
     * before the comma if nothing else tells where it begins and they are few, else two as most places have.
     */
    static int start(String text, List<Word> words, int comma) {
        int last = -1;
        for (int i = 0; i < words.size() && words.get(i).end() <= comma; i++) {
            last = i;
        }
        if (last < 0) {
            return -1;
        }
        int first = last + 1;
        while (first > 0 && last - first + 2 <= LONGEST && belongs(text, words, first - 1, last)) {
            first--;
        }
        if (last < LONGEST && isCapital(text, words.get(0)) && words.get(0).start() == 0) {
            return 0;
        }
        int count = last - first + 1;
        boolean begins = first <= 0 || !isCapital(text, words.get(first - 1));
        if (count == 0) {
            return -1;
        }
        boolean whole = first == 0 || (begins && (count <= USUAL + 1));
        return words.get(whole ? first : Math.max(first, last - USUAL + 1)).start();
    }

    private static boolean belongs(String text, List<Word> words, int index, int last) {
        Word word = words.get(index);
        if (!isCapital(text, word)) {
            return false;
        }
        return index == last || between(text, word.end(), words.get(index + 1).start());
    }

    private static boolean isCapital(String text, Word word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }

    /** Blanks, a hyphen or the point of an abbreviation: {@code TP. Hồ Chí Minh}, {@code Bà Rịa - Vũng Tàu}. */
    private static boolean between(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (" .-–".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
