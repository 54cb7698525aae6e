package io.github.huongdan.serialization.word.doc;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import org.jspecify.annotations.Nullable;

/** Writes a text as paragraphs and tables. Not thread-safe. */
final class Paragraphs {

    /** Writes the section that a letter ends; nothing where it ends none. */
    interface SectionEnds {
        boolean write(int letter, Xml out);
    }

    private static final char CELL = 7;
    private static final char PAGE = 12;
    private static final char PARAGRAPH = 13;

    private final OldFile file;
    private final LaidLetters letters;
    private final Runs runs;
    private final @Nullable SectionEnds sections;
    private final OpenTables tables;

    Paragraphs(OldFile file, References references, @Nullable SectionEnds sections, Xml out) {
        this.file = file;
        this.letters = new LaidLetters(file.pieces(), file.paragraphs());
        this.runs = new Runs(file.text(), new LaidLetters(file.pieces(), file.runs()), file.looks(), references);
        this.sections = sections;
        this.tables = new OpenTables(out, file.budget());
    }

    /** Writes letters from one to another. */
    void write(int start, int end) {
        int at = start;
        while (at < end) {
            Xml section = new Xml(file.budget());
            int mark = at;
            while (mark < end - 1 && !ends(mark, section)) {
                mark++;
            }
            if (mark == end - 1) {
                ends(mark, section);
            }
            write(at, mark, section);
            at = mark + 1;
        }
        tables.goTo(0);
    }

    private boolean ends(int letter, Xml section) {
        return switch (file.text().charAt(letter)) {
            case CELL, PARAGRAPH -> true;
            case PAGE -> sections != null && sections.write(letter, section);
            default -> false;
        };
    }

    /** Writes a paragraph, or ends a row of a table where it stands for that. */
    private void write(int start, int mark, Xml section) {
        letters.moveTo(mark);
        Stretch stretch = letters.stretch();
        ParagraphLook look = file.looks().paragraph(stretch, letters.piece());
        int depth = look.tables();
        if (depth > file.limits().maxDepth()) {
            throw new MalformedDocumentException(
                    "More than " + file.limits().maxDepth() + " tables and text boxes stand inside one another",
                    Place.UNKNOWN);
        }
        tables.goTo(depth);
        if (depth > 0 && (look.endsInnerRow || (look.endsRow && depth == 1))) {
            tables.endRow(RowModifiers.read(file.looks().whole(stretch.said())));
            return;
        }
        char sign = file.text().charAt(mark);
        Xml out = tables.target();
        out.raw("<w:p>");
        file.looks().writer().write(look, runs.form(mark, look.style).look(), section, out);
        boolean marked = sign == PARAGRAPH || sign == CELL || !section.isEmpty();
        runs.write(start, marked ? mark : mark + 1, look.style, out);
        out.raw("</w:p>");
        if (look.endsInnerCell || (sign == CELL && depth <= 1)) {
            tables.endCell();
        }
    }
}
