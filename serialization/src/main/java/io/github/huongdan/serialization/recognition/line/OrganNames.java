package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Recognises what an organ's name opens with; {@code Ban} is one, {@code Ban hành} is none. */
public final class OrganNames {

    private static final int LONGEST = 8;

    private OrganNames() {}

    /** How many words the opening of an organ's name takes at an index; 0 where none begins there. */
    public static int match(List<Word> words, int index) {
        int name = Organs.ASSIGNED.match(words, index);
        return Organs.NO_ORGANS.match(words, index) > name ? 0 : name;
    }

    public static boolean opens(String text) {
        return match(Words.of(text, 0, LONGEST), 0) > 0;
    }
}
