package io.github.huongdan.validation.rule;

import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text holds, each found when it is first asked for. For one thread. */
final class Contents {

    private final String text;
    private @Nullable List<Word> words;
    private @Nullable Signs signs;

    Contents(String text) {
        this.text = text;
    }

    List<Word> words() {
        if (words == null) {
            words = Words.of(text);
        }
        return words;
    }

    Signs signs() {
        if (signs == null) {
            signs = Signs.of(text);
        }
        return signs;
    }
}
