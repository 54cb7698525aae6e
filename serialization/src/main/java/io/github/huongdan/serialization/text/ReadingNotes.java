package io.github.huongdan.serialization.text;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.source.SourceMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks a read document over for what a person should look at again. */
final class ReadingNotes {

    private static final String SENTENCE_ENDS = ".!?:;,…\"”)";

    private final GuidanceDocument document;
    private final SourceMap map;
    private final List<ReadingNote> notes = new ArrayList<>();

    private ReadingNotes(GuidanceDocument document, SourceMap map) {
        this.document = document;
        this.map = map;
    }

    /** Lists the notes, in the document's order. */
    static List<ReadingNote> of(GuidanceDocument document, SourceMap map, Letterhead letterhead, Places places) {
        ReadingNotes notes = new ReadingNotes(document, map);
        notes.letterhead(letterhead, places);
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
        boolean known = document.sections().stream().anyMatch(section -> section.kind() != SectionKind.OTHER);
        if (!document.sections().isEmpty() && !known) {
            add(ReadingDoubt.NO_KNOWN_HEADING, "/sections/0");
        }
    }

    /** A paragraph that nothing closes, before one without a label that begins in small letters. */
    private void sentences() {
        Passage before = null;
        for (Passage passage : Passages.of(document)) {
            boolean text = passage.pointer().startsWith("/sections/")
                    && passage.pointer().endsWith("/text");
            if (before != null
                    && text
                    && open(before)
                    && Character.isLowerCase(passage.text().charAt(0))) {
                add(ReadingDoubt.BROKEN_SENTENCE, passage.pointer());
            }
            before = text ? passage : null;
        }
    }

    private static boolean open(@Nullable Passage passage) {
        return passage != null
                && SENTENCE_ENDS.indexOf(passage.text().charAt(passage.text().length() - 1)) < 0;
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
