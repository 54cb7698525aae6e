package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.DrawnLine;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.word.style.SetParagraph;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the layout of a text that is read to its end. */
final class Assembly {

    private final Reading reading;
    private final Draft draft;
    private final List<@Nullable PageNumber> pageNumbers;
    private final String text;
    private final List<ReadingNote> notes = new ArrayList<>();

    Assembly(Reading reading, Draft draft, List<@Nullable PageNumber> pageNumbers) {
        this.reading = reading;
        this.draft = draft;
        this.pageNumbers = pageNumbers;
        this.text = draft.text.toString();
    }

    LaidText assemble() {
        for (Map.Entry<ReadingDoubt, @Nullable ParagraphDraft> doubt : reading.doubts.entrySet()) {
            ParagraphDraft paragraph = doubt.getValue();
            Span span = paragraph == null ? null : new Span(paragraph.start, paragraph.end);
            notes.add(new ReadingNote(doubt.getKey(), "", span));
        }
        List<StyledText> styles = styles();
        Layout layout = new Layout(sections(), paragraphs(), styles, tables(), lines());
        return new LaidText(text, layout, notes, reading.traced ? origins() : Origins.NONE);
    }

    private Origins origins() {
        List<Origin> texts = new ArrayList<>(draft.origins.size());
        for (OriginDraft origin : draft.origins) {
            if (origin.start < origin.end) {
                texts.add(new Origin(new Span(origin.start, origin.end), origin.element));
            }
        }
        List<Origin> paragraphs = new ArrayList<>(draft.paragraphs.size());
        for (ParagraphDraft paragraph : draft.paragraphs) {
            if (paragraph.element > 0) {
                paragraphs.add(new Origin(new Span(paragraph.start, paragraph.end), paragraph.element));
            }
        }
        List<Origin> sections = new ArrayList<>(reading.sections.size());
        for (SectionDraft section : reading.sections) {
            if (section.pages().element() > 0) {
                sections.add(new Origin(
                        new Span(section.start(), section.end()),
                        section.pages().element()));
            }
        }
        return new Origins(texts, paragraphs, sections);
    }

    private List<PageSection> sections() {
        List<PageSection> sections = new ArrayList<>();
        for (int i = 0; i < reading.sections.size(); i++) {
            SectionDraft section = reading.sections.get(i);
            sections.add(new PageSection(
                    new Span(section.start(), Math.max(section.start(), section.end() - 1)),
                    section.pages().width(),
                    section.pages().height(),
                    section.pages().margins(),
                    pageNumbers.get(i)));
        }
        return sections;
    }

    private List<LaidParagraph> paragraphs() {
        List<LaidParagraph> paragraphs = new ArrayList<>(draft.paragraphs.size());
        int number = 0;
        int section = 0;
        for (ParagraphDraft paragraph : draft.paragraphs) {
            number += isBlank(paragraph) ? 0 : 1;
            boolean begins = paragraph.pageBreakBefore;
            while (section + 1 < reading.sections.size()
                    && reading.sections.get(section + 1).start() <= paragraph.start) {
                section++;
                begins |= reading.sections.get(section).start() == paragraph.start
                        && reading.sections.get(section).pages().newPage();
            }
            paragraphs.add(laid(paragraph, number, begins));
        }
        return paragraphs;
    }

    private LaidParagraph laid(ParagraphDraft paragraph, int number, boolean begins) {
        boolean onPage = paragraph.story == Story.BODY || paragraph.story == Story.TEXT_BOX;
        SetParagraph set = paragraph.set;
        return new LaidParagraph(
                new Span(paragraph.start, paragraph.end),
                number,
                paragraph.story,
                paragraph.cell == null ? null : paragraph.cell.place(),
                onPage && reading.pages.laidOut() ? paragraph.page : null,
                begins,
                paragraph.labelEnd,
                set == null ? ParagraphFormat.PLAIN : set.format());
    }

    private boolean isBlank(ParagraphDraft paragraph) {
        for (int i = paragraph.start; i < paragraph.end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** Lists the stretches, and tells of those that are hidden. */
    private List<StyledText> styles() {
        List<StyledText> styles = new ArrayList<>(draft.stretches.size());
        int hiddenFrom = -1;
        int hiddenTo = -1;
        for (StretchDraft stretch : draft.stretches) {
            if (stretch.start == stretch.end) {
                continue;
            }
            styles.add(new StyledText(new Span(stretch.start, stretch.end), stretch.style));
            if (!stretch.style.hidden()) {
                continue;
            }
            boolean goesOn = hiddenFrom >= 0 && onlyLineEnds(hiddenTo, stretch.start);
            if (!goesOn) {
                tellHidden(hiddenFrom, hiddenTo);
                hiddenFrom = stretch.start;
            }
            hiddenTo = stretch.end;
        }
        tellHidden(hiddenFrom, hiddenTo);
        return styles;
    }

    private boolean onlyLineEnds(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '\n') {
            at++;
        }
        return at == end;
    }

    private void tellHidden(int start, int end) {
        if (start >= 0) {
            notes.add(new ReadingNote(ReadingDoubt.HIDDEN_TEXT, "", new Span(start, end)));
        }
    }

    private List<LaidTable> tables() {
        List<LaidTable> tables = new ArrayList<>(draft.tables.size());
        for (TableDraft table : draft.tables) {
            tables.add(table.laid());
        }
        tables.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return tables;
    }

    private List<DrawnLine> lines() {
        List<DrawnLine> lines = new ArrayList<>(draft.lines.size());
        for (LineDraft line : draft.lines) {
            lines.add(new DrawnLine(line.anchor().start, line.length(), line.horizontal()));
        }
        lines.sort((one, other) -> Integer.compare(one.anchor(), other.anchor()));
        return lines;
    }
}
