package io.github.huongdan.serialization.recognition;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.recognition.body.BrokenSentences;
import io.github.huongdan.serialization.recognition.head.Letterhead;
import io.github.huongdan.serialization.recognition.source.Doubts;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.source.Places;
import io.github.huongdan.source.SourceMap;
import java.util.ArrayList;
import java.util.List;

/** Looks a read document over for what a person should look at again. */
final class ReadingNotes {

    private final GuidanceDocument document;
    private final SourceMap map;
    private final List<ReadingNote> notes = new ArrayList<>();

    private ReadingNotes(GuidanceDocument document, SourceMap map) {
        this.document = document;
        this.map = map;
    }

    /** Lists the notes, in the document's order. */
    static List<ReadingNote> of(
            GuidanceDocument document, SourceMap map, Letterhead letterhead, Places places, Doubts doubts) {
        ReadingNotes notes = new ReadingNotes(document, map);
        if (places.legacy()) {
            notes.notes.add(new ReadingNote(ReadingDoubt.LEGACY_TYPEFACE, "", null));
        }
        notes.letterhead(letterhead, places);
        doubts.reasons().forEach((value, reason) -> notes.add(reason, value.toString()));
        notes.headings();
        notes.sentences();
        notes.unplaced();
        return List.copyOf(notes.notes);
    }

    private void letterhead(Letterhead head, Places places) {
        DocumentCode code = document.header().code();
        if (code != null && code.number() == null) {
            add(ReadingDoubt.NUMBER_LEFT_BLANK, "/header/code/text");
        }
        Extract date = head.blankDate;
        if (date != null) {
            notes.add(new ReadingNote(ReadingDoubt.DATE_LEFT_BLANK, "/header/issuedOn", places.span(date)));
        }
        if (head.superiorLines > 1) {
            add(ReadingDoubt.SUPERIOR_OF_SEVERAL_LINES, "/header/superior");
        }
    }

    private void headings() {
        for (Section section : document.sections()) {
            if (section.kind() != SectionKind.OTHER) {
                return;
            }
        }
        if (!document.sections().isEmpty()) {
            add(ReadingDoubt.NO_KNOWN_HEADING, "/sections/0");
        }
    }

    private void sentences() {
        for (String pointer : BrokenSentences.in(document.sections())) {
            add(ReadingDoubt.BROKEN_SENTENCE, pointer);
        }
    }

    private void unplaced() {
        for (int i = 0; i < document.unclassified().size(); i++) {
            add(ReadingDoubt.UNPLACED, "/unclassified/" + i);
        }
    }

    private void add(ReadingDoubt doubt, String pointer) {
        notes.add(new ReadingNote(doubt, pointer, map.span(pointer).orElse(null)));
    }
}
