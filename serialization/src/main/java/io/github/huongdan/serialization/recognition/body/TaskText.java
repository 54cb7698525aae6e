package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/**
 * The text of a task with its words, which are looked over for assignees, deadline and report.
 *
 * @param extract the text
 * @param words all its words
 */
record TaskText(Extract extract, List<Word> words) {

    static TaskText of(Extract extract) {
        return new TaskText(extract, Words.of(extract.text()));
    }

    String text() {
        return extract.text();
    }
}
