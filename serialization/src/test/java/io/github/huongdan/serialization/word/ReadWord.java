package io.github.huongdan.serialization.word;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.source.Span;
import java.util.List;

/** Reads the files of tests, and answers what they ask. */
final class ReadWord {

    private ReadWord() {}

    static WordText read(Docx docx) {
        return WordReader.read(docx.bytes(), ReadLimits.defaults());
    }

    static String text(Docx docx) {
        return read(docx).source().text();
    }

    /** Returns the paragraph whose text holds some words. */
    static LaidParagraph paragraph(WordText word, String words) {
        int at = word.source().text().indexOf(words);
        return word.layout().paragraphAt(at).orElseThrow();
    }

    /** Returns the style of some words that have one. */
    static TextStyle style(WordText word, String words) {
        int at = word.source().text().indexOf(words);
        var styles = word.layout().stylesIn(new Span(at, at + words.length()));
        if (styles.size() != 1) {
            throw new AssertionError("Not one style: " + styles);
        }
        return styles.get(0).style();
    }

    static List<ReadingDoubt> doubts(WordText word) {
        return word.notes().stream().map(note -> note.doubt()).toList();
    }
}
