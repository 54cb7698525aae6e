package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Annexes;
import io.github.huongdan.serialization.recognition.head.Letterhead;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Cell;
import io.github.huongdan.serialization.recognition.line.Cells;
import io.github.huongdan.serialization.recognition.line.LegalLead;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.table.ContentTables;
import java.util.List;

/**
 * Finds where the foot of a document begins: at the last list of recipients before its annexes, or at the signature that stands above it.
 * Lists further up are samples in the text; further down they belong to the forms of an annex.
 */
public final class FootStart {

    private static final int LONGEST_SIGNATURE = 16;
    private static final int LONGEST_ANNEX_LINE = 60;
    private static final int MOST_TITLE_LINES = 5;
    private static final int GAP = 3;

    private final List<TextLine> lines;
    private final int body;

    private FootStart(List<TextLine> lines, int body) {
        this.lines = lines;
        this.body = body;
    }

    /** The index of the foot's first line; the number of lines where the document has none. */
    public static int of(List<TextLine> lines, int body) {
        FootStart start = new FootStart(lines, body);
        int recipients = start.recipients();
        return recipients < 0 ? start.firstSignature() : start.signatureAbove(recipients);
    }

    /** The label of the document's own list of recipients; -1 where it has none. */
    private int recipients() {
        int found = -1;
        boolean signed = false;
        for (int i = body; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (found >= 0 && signed && opensAnnex(lines, i)) {
                return found;
            }
            if (listsRecipients(line)) {
                found = i;
                signed = signs(line) || signatureAbove(i) < i;
            } else {
                signed |= found >= 0 && signs(line);
            }
        }
        return found;
    }

    /** The first line of a signature; an office that stands above its grounds decides, and signs further down. */
    private int firstSignature() {
        for (int i = body; i < lines.size(); i++) {
            boolean decides =
                    i + 1 < lines.size() && LegalLead.opens(lines.get(i + 1).text());
            if (!decides && signs(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    /** Where the signature begins if it was flattened to stand before the recipients. */
    private int signatureAbove(int recipients) {
        int start = recipients;
        int first = Math.max(body, recipients - LONGEST_SIGNATURE);
        for (int i = recipients - 1; i >= first; i--) {
            if (signs(lines.get(i))) {
                start = i;
            } else if (start < recipients
                    && SignatureLines.opensOrgan(lines.get(i).words())) {
                start = i;
            } else if (!SignatureLines.belongs(lines.get(i).words())) {
                break;
            }
        }
        return start;
    }

    /** The index of the foot's line from which on annexes stand below the signature; the number of lines where none do. */
    static int annexes(List<TextLine> foot) {
        boolean signed = false;
        for (int i = 0; i < foot.size(); i++) {
            if (signed && opensAnnex(foot, i)) {
                return i;
            }
            signed |= signs(foot.get(i));
        }
        return foot.size();
    }

    /** Most lines are seen to be no label by their first word, before they are divided into cells. */
    private static boolean listsRecipients(TextLine line) {
        return RecipientsLabel.opening(line.text()) >= 0 && RecipientsLabel.end(first(Cells.of(line, GAP), line)) >= 0;
    }

    /** By its words; or the source states that a page or a table of content begins there. */
    private static boolean opensAnnex(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        boolean page = line.paragraph() != null && line.afterPageBreak() && line.cell() == null;
        return page || opensAnnex(line) || opensTable(lines, index) || isEnclosed(lines, index);
    }

    /** A title in capitals above a line that says what it was issued with: {@code (Kèm theo Quyết định số …)}. */
    private static boolean isEnclosed(List<TextLine> lines, int index) {
        if (!Capitals.only(lines.get(index).text()) || signs(lines.get(index))) {
            return false;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + MOST_TITLE_LINES); i++) {
            String text = lines.get(i).text();
            if (text.startsWith("(") && Annexes.ENCLOSED.opening(text) >= 0) {
                return true;
            }
            if (signs(lines.get(i)) || listsRecipients(lines.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean opensTable(List<TextLine> lines, int index) {
        int end = ContentTables.end(lines, index);
        for (int i = index; i < end; i++) {
            if (signs(lines.get(i)) || listsRecipients(lines.get(i))) {
                return false;
            }
        }
        return end > index && (index == 0 || !lines.get(index).sharesTable(lines.get(index - 1)));
    }

    private static boolean opensAnnex(TextLine line) {
        List<Cell> cells = Cells.of(line, GAP);
        String text = first(cells, line).text();
        boolean opens = text.length() <= LONGEST_ANNEX_LINE && Annexes.OPENINGS.opening(text) >= 0;
        for (int i = 0; !opens && i < cells.size(); i++) {
            opens = Letterhead.isTitle(cells.get(i).words());
        }
        return opens;
    }

    private static boolean signs(TextLine line) {
        for (Cell cell : Cells.of(line, GAP)) {
            if (opensInCapitals(cell.words().text())
                    && (SignatureLines.signs(cell.words()) || FusedSignature.is(cell.words()))) {
                return true;
            }
        }
        return false;
    }

    /** Most lines are seen to be no signature by their first two letters. */
    private static boolean opensInCapitals(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        return first < text.length()
                && !Character.isLowerCase(text.charAt(first))
                && (first + 1 == text.length() || !Character.isLowerCase(text.charAt(first + 1)));
    }

    private static Extract first(List<Cell> cells, TextLine line) {
        return cells.isEmpty() ? line.words() : cells.get(0).words();
    }
}
