package io.github.huongdan.serialization.recognition.appendix;

import io.github.huongdan.lexicon.Annexes;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Recognises the label of an appendix: {@code PHỤ LỤC}, {@code Phụ lục II}, {@code Mẫu số 1A}. */
final class AppendixLabel {

    private static final int LONGEST = 60;
    private static final int LONGEST_NUMBER = 6;
    private static final String NUMBER_WORD = "số";

    private AppendixLabel() {}

    /** Whether the line is a label and nothing else, or opens with one and stands in capitals. */
    static boolean is(String text) {
        int end = text.length() > LONGEST ? -1 : Annexes.OPENINGS.opening(text);
        return end >= 0 && (Capitals.only(text) || isNumber(text.substring(end)));
    }

    private static boolean isNumber(String rest) {
        List<Word> words = Words.of(rest, 0, 3);
        boolean named = !words.isEmpty() && words.get(0).toString().equals(NUMBER_WORD);
        int left = words.size() - (named ? 1 : 0);
        String number = left == 1 ? words.get(words.size() - 1).toString() : "";
        return left == 0
                || (left == 1
                        && number.length() <= LONGEST_NUMBER
                        && (Character.isDigit(number.charAt(0)) || Capitals.only(number)));
    }
}
