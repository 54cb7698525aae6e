package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.tree.Element;
import java.util.ArrayList;
import java.util.List;

/** Collects text that has no place in the model. Not thread-safe. */
final class Leftover {

    private final Wording wording;
    private final List<String> texts = new ArrayList<>();
    private final List<ReadingNote> notes = new ArrayList<>();

    Leftover(Wording wording) {
        this.wording = wording;
    }

    /** Keeps what this library wrote as unclassified, of which there is nothing to tell. */
    void known(String text) {
        texts.add(text);
    }

    /** Keeps the text of an element, unless it has none. */
    void keep(Element element) {
        keep(wording.of(element));
    }

    void keep(String text) {
        if (!text.isBlank()) {
            notes.add(new ReadingNote(
                    ReadingDoubt.UNPLACED,
                    Pointer.UNCLASSIFIED.child(texts.size()).toString(),
                    null));
            texts.add(text);
        }
    }

    List<String> texts() {
        return texts;
    }

    List<ReadingNote> notes() {
        return notes;
    }
}
