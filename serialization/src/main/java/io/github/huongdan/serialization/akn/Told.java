package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.serialization.ExportDoubt;
import io.github.huongdan.serialization.ExportNote;
import java.util.ArrayList;
import java.util.List;

/** Collects what is to be told of an export, in the order in which it is met. Not thread-safe. */
final class Told {

    private final List<ExportNote> notes = new ArrayList<>();

    void note(ExportDoubt doubt, Pointer at) {
        notes.add(new ExportNote(doubt, at.toString()));
    }

    List<ExportNote> notes() {
        return notes;
    }
}
