package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.serialization.recognition.line.Letters;
import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** The words of a date whose marks a scanner got wrong: {@code ngay 05 thang 3 năm 2020}. */
final class DateWords {

    private static final int LONGEST = 80;
    private static final List<String> WORDS = List.of("ngày", "tháng", "năm");
    private static final List<NearPhrases> NEAR = WORDS.stream()
            .map(word -> NearPhrases.withMarksWrong(List.of(word)))
            .toList();

    private DateWords() {}

    /** Returns the text, as long as before, with the words that are meant; only where all three stand there in their order. */
    static String resolved(String text) {
        if (text.length() > LONGEST || !Letters.digitsIn(text)) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text);
        int next = 0;
        for (Word word : Words.of(text)) {
            String written = next == WORDS.size() ? "" : text.substring(word.start(), word.end());
            if (next < WORDS.size()
                    && written.length() == WORDS.get(next).length()
                    && NEAR.get(next).isWhole(written)) {
                resolved.replace(word.start(), word.end(), WORDS.get(next));
                next++;
            }
        }
        return next == WORDS.size() ? resolved.toString() : text;
    }
}
