package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Header;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.wording.FormWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the letterhead: the issuer's column beside that of the title, below them number and date on one line. Not thread-safe. */
final class LetterheadWriter {

    private final Header header;
    private final FormWords words;
    private final LetterheadColumns columns;
    private final Paragraphs out;

    /** The marks that stand above the issuer, below it, below the number and below the date. */
    private final List<String> marks;

    private final int belowIssuer;
    private final int belowNumber;
    private final int belowDate;

    private LetterheadWriter(Header header, FormWords words, LetterheadColumns columns, Paragraphs out) {
        this.header = header;
        this.words = words;
        this.columns = columns;
        this.out = out;
        marks = words.marksOfLetterhead();
        int rule = 0;
        while (rule < marks.size() && !RuleLine.isMark(marks.get(rule))) {
            rule++;
        }
        belowIssuer = rule == marks.size() ? 0 : rule;
        int number = belowIssuer;
        while (number < marks.size() && RuleLine.isMark(marks.get(number))) {
            number++;
        }
        belowNumber = number;
        int date = marks.size();
        while (date > belowNumber && MarkStyle.of(marks.get(date - 1)) == ParagraphStyle.CIRCULATION) {
            date--;
        }
        belowDate = date;
    }

    /** Writes the letterhead of a document; nothing where it has none. */
    static void write(Header header, FormWords words, LetterheadColumns columns, Paragraphs out) {
        new LetterheadWriter(header, words, columns, out).write();
    }

    private void write() {
        String subject = words.isLetter() ? words.subject() : null;
        boolean above = header.superior() != null
                || header.issuer() != null
                || header.title() != null
                || header.motto() != null
                || belowNumber > 0;
        boolean below =
                words.number() != null || words.placeAndDate() != null || subject != null || belowNumber < marks.size();
        if (!above && !below) {
            return;
        }
        PlainTable table = PlainTable.start(out.xml(), columns.left(), columns.right());
        if (above) {
            table.row(this::issuer, this::title);
        }
        if (below) {
            table.row(() -> number(subject), this::date);
        }
        table.end();
    }

    private void issuer() {
        boolean any = marks(0, belowIssuer);
        any |= line(ParagraphStyle.SUPERIOR, header.superior());
        any |= line(ParagraphStyle.ISSUER, header.issuer());
        rule(FormPart.ISSUER, header.issuer(), columns.left());
        any |= marks(belowIssuer, belowNumber);
        filled(any);
    }

    private void title() {
        boolean any = line(ParagraphStyle.TITLE, header.title());
        rule(FormPart.TITLE, header.title(), columns.right());
        any |= line(ParagraphStyle.MOTTO, header.motto());
        rule(FormPart.MOTTO, header.motto(), columns.right());
        filled(any);
    }

    private void number(@Nullable String subject) {
        boolean any = line(ParagraphStyle.CODE, words.numberToFillIn());
        any |= line(ParagraphStyle.LETTER_SUBJECT, subject);
        any |= marks(belowNumber, belowDate);
        filled(any);
    }

    private void date() {
        boolean any = line(ParagraphStyle.DATE, words.placeAndDate());
        any |= marks(belowDate, marks.size());
        filled(any);
    }

    private boolean marks(int from, int to) {
        for (String mark : marks.subList(from, to)) {
            ParagraphStyle style = MarkStyle.of(mark);
            boolean boxed = style == ParagraphStyle.URGENCY || style == ParagraphStyle.CIRCULATION;
            if (boxed) {
                boxed(style, mark, from == belowDate ? columns.right() : columns.left());
            } else {
                out.line(style, mark);
            }
        }
        return from < to;
    }

    private void boxed(ParagraphStyle style, String mark, int column) {
        int room = column - 2 * PlainTable.PADDING;
        int width = columns.sheet().width(style.part(), mark) + Sheet.millimetres(6);
        XmlPart xml = out.start(style).start("w:pBdr");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "6", "w:space", "1", "w:color", "auto");
        }
        Rules.indent(xml.end(), Math.max(0, room - width) / 2).end();
        out.words(mark);
        xml.end();
    }

    private void rule(FormPart part, @Nullable String text, int column) {
        int room = column - 2 * PlainTable.PADDING;
        Rules.draw(out, room, columns.sheet().ruleLength(part, text, room), "single");
    }

    private boolean line(ParagraphStyle style, @Nullable String text) {
        if (text != null) {
            out.line(style, text);
        }
        return text != null;
    }

    /** A cell has a paragraph at least, and ends with one. */
    private void filled(boolean any) {
        if (!any) {
            out.line(ParagraphStyle.RULE, "");
        }
    }
}
