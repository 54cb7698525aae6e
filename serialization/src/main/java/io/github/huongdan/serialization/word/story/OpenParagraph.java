package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.word.style.ListLabel;
import io.github.huongdan.serialization.word.style.PageProperties;
import io.github.huongdan.serialization.word.style.ParagraphProperties;
import io.github.huongdan.serialization.word.style.RunProperties;
import io.github.huongdan.serialization.word.style.SetParagraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph between its start tag and its end tag. Not thread-safe. */
final class OpenParagraph {

    private final Reading reading;
    private final Draft out;
    private final ParagraphDraft draft;
    private final @Nullable TableDraft table;
    private ParagraphProperties own = ParagraphProperties.NONE;
    private @Nullable SetParagraph set;

    /**
     * Opens a paragraph.
     *
     * @param draft what is left of the paragraphs before whose end was taken away; a new one where nothing is
     * @param table the table that it stands in; null where it stands in none
     */
    OpenParagraph(Reading reading, Draft out, ParagraphDraft draft, @Nullable TableDraft table) {
        this.reading = reading;
        this.out = out;
        this.draft = draft;
        this.table = table;
    }

    ParagraphDraft draft() {
        return draft;
    }

    /** Takes its properties, which come before all else. */
    void properties(ParagraphProperties properties) {
        if (set == null) {
            own = properties;
        }
    }

    /** Returns the pages that end with it; null where none do. */
    @Nullable
    PageProperties section() {
        return own.section();
    }

    /** Decides how it is set, before its first text; puts its label. */
    SetParagraph begin() {
        SetParagraph known = set;
        if (known != null) {
            return known;
        }
        SetParagraph made = reading.formatting.paragraph(own, table != null, table == null ? null : table.style);
        set = made;
        draft.set = made;
        draft.pageBreakBefore |= made.beginsPage() || (draft.story == Story.BODY && reading.pages.takeBreak());
        RunProperties mark = own.mark();
        if (mark.removed() || mark.inserted()) {
            reading.tell(ReadingDoubt.TRACKED_CHANGES, draft);
        }
        ListLabel label = mark.removed() ? null : made.countInList();
        if (label != null) {
            putLabel(label);
        }
        return made;
    }

    /** Puts a label before what is left of other paragraphs. */
    private void putLabel(ListLabel label) {
        String left = out.text.substring(draft.start);
        out.text.setLength(draft.start);
        List<StretchDraft> stretches = out.stretches.subList(draft.firstStretch, out.stretches.size());
        List<StretchDraft> after = List.copyOf(stretches);
        stretches.clear();
        RunText text = new RunText(out);
        text.put(label.text(), true, label.style(), draft);
        text.put(label.suffix(), label.style(), draft);
        draft.labelEnd = out.text.length() - draft.start;
        out.text.append(left);
        for (StretchDraft stretch : after) {
            stretch.move(draft.labelEnd);
            out.stretches.add(stretch);
        }
        for (OriginDraft origin : out.originsFrom(draft.start)) {
            origin.move(draft.labelEnd);
        }
    }

    /** Says that text or the end has shown, so that the page is known on which it begins. */
    void meetPage() {
        if (draft.page == 0) {
            draft.page = reading.pages.page();
        }
    }

    /** Ends it; false where its end was taken away, so that it goes on in the next. */
    boolean end() {
        begin();
        meetPage();
        return !own.mark().removed();
    }
}
