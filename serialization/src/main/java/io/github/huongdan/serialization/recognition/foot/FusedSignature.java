package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Divides a signature that an extractor ran together: {@code KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn An}. */
final class FusedSignature {

    private static final int LONGEST = 32;
    private static final int LONGEST_NAME = 5;

    private FusedSignature() {}

    static boolean is(Extract line) {
        int name = nameStart(line);
        return name > 0 && positionStart(line, name) > 0;
    }

    /** Where the name begins behind a line of authority in capitals; 0 where the line is no such signature. */
    static int nameStart(Extract line) {
        if (AuthorityLine.read(line) == null) {
            return 0;
        }
        String text = line.text();
        List<Word> words = Words.of(text, 0, LONGEST + 1);
        int first = words.size();
        while (first > 1 && words.size() <= LONGEST && isNamePart(text, words.get(first - 1))) {
            first--;
        }
        int parts = words.size() - first;
        boolean named = parts >= 2
                && parts <= LONGEST_NAME
                && Capitals.only(text.substring(0, words.get(first).start()));
        return named ? words.get(first).start() : 0;
    }

    /** Where the position begins between the line of authority and the name; 0 where none does. */
    static int positionStart(Extract line, int name) {
        List<Word> words = Words.of(line.text().substring(0, name));
        for (int i = words.size() - 1; i > 1; i--) {
            int position = Positions.SIGNING.match(words, i);
            boolean whole = Positions.SIGNING.match(words, i - 1) <= position;
            if (position > 0 && whole) {
                return words.get(i).start();
            }
        }
        return 0;
    }

    private static boolean isNamePart(String text, Word word) {
        return Character.isUpperCase(text.charAt(word.start()))
                && (word.end() - word.start() == 1 || Character.isLowerCase(text.charAt(word.start() + 1)));
    }
}
