package io.github.huongdan.serialization.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the foot of a document: the list of recipients and the signatures, in either order, by two recognisers that do not depend on each
 * other. What neither knows is kept apart.
 */
final class Foot {

    private static final int GAP = 3;

    @Nullable
    Extract recipientsLabel;

    final List<RecipientLine> recipients = new ArrayList<>();
    final List<SignatureBlock> signatures = new ArrayList<>();
    final List<Extract> rest = new ArrayList<>();

    private boolean inRecipients;

    private Foot() {}

    /** The index of the foot's first line; the number of lines where the document has none. */
    static int start(List<TextLine> lines, int body) {
        for (int i = lines.size() - 1; i >= body; i--) {
            if (isRecipientsLabel(firstCell(lines.get(i)))) {
                return signatureBefore(lines, i, body);
            }
        }
        for (int i = body; i < lines.size(); i++) {
            if (signs(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    static Foot read(List<TextLine> lines) {
        Foot foot = new Foot();
        Columns columns = Columns.of(lines, GAP);
        for (int i = 0; i < lines.size(); i++) {
            for (Cell cell : columns.line(i)) {
                if (columns.isRight(cell)) {
                    foot.rightCell(cell.words());
                } else {
                    foot.cell(cell.words(), lines.get(i).afterBlank());
                }
            }
        }
        return foot;
    }

    private void cell(Extract cell, boolean afterBlank) {
        if (recipientsLabel == null && isRecipientsLabel(cell)) {
            recipientsLabel = cell;
            inRecipients = true;
        } else if (readsSignature(cell)) {
            inRecipients = false;
        } else if (inRecipients && continuesList(cell, afterBlank)) {
            recipient(cell);
        } else {
            inRecipients = false;
            rest.add(cell);
        }
    }

    private void rightCell(Extract cell) {
        if (!readsSignature(cell)) {
            rest.add(cell);
        }
    }

    /** A line that carries no bullet goes on with the line above it where that one is not closed. */
    private void recipient(Extract cell) {
        RecipientLine last = recipients.isEmpty() ? null : recipients.get(recipients.size() - 1);
        if (cell.text().endsWith(":") || RuleLine.is(cell.text())) {
            rest.add(cell);
        } else if (last != null && !last.closed() && Label.of(cell.text()) == null) {
            Extract whole = last.whole().join(cell);
            recipients.set(recipients.size() - 1, RecipientLine.read(whole));
        } else {
            recipients.add(RecipientLine.read(cell));
        }
    }

    /** After the first line, a line of the list carries a bullet or stands directly below the one before it. */
    private boolean continuesList(Extract cell, boolean afterBlank) {
        boolean archived =
                !recipients.isEmpty() && recipients.get(recipients.size() - 1).archive();
        boolean labelled = Label.of(cell.text()) != null && !archived;
        return labelled
                || recipients.isEmpty()
                || !afterBlank
                || RuleLine.is(cell.text())
                || (!archived && !lastClosed());
    }

    private boolean lastClosed() {
        return recipients.get(recipients.size() - 1).closed();
    }

    private boolean readsSignature(Extract cell) {
        SignatureBlock last = signatures.isEmpty() ? null : signatures.get(signatures.size() - 1);
        AuthorityLine authority = SignatureLines.isAuthority(cell) ? AuthorityLine.read(cell) : null;
        if (authority != null) {
            openBlock(last).authorities.add(authority);
        } else if (SignatureLines.isPosition(cell)) {
            if (last != null && last.position != null && last.name == null) {
                return false;
            }
            openBlock(last).position = cell;
        } else if (last != null && last.name == null && SignatureLines.isName(cell)) {
            last.name = cell;
        } else {
            return false;
        }
        return true;
    }

    /** A line of authority or a position after a complete signature begins the next one. */
    private SignatureBlock openBlock(@Nullable SignatureBlock last) {
        if (last != null && last.position == null && last.name == null) {
            return last;
        }
        SignatureBlock block = new SignatureBlock();
        signatures.add(block);
        return block;
    }

    private static boolean isRecipientsLabel(Extract cell) {
        return Vocabulary.RECIPIENTS.isWhole(cell.text());
    }

    private static boolean signs(TextLine line) {
        return Cells.of(line, GAP).stream()
                .anyMatch(cell -> SignatureLines.isAuthority(cell.words()) || SignatureLines.isPosition(cell.words()));
    }

    private static Extract firstCell(TextLine line) {
        List<Cell> cells = Cells.of(line, GAP);
        return cells.isEmpty() ? line.words() : cells.get(0).words();
    }

    /** Where the signature begins if it was flattened to stand before the recipients. */
    private static int signatureBefore(List<TextLine> lines, int recipients, int body) {
        int start = recipients;
        int first = Math.max(body, recipients - 8);
        for (int i = recipients - 1; i >= first; i--) {
            if (signs(lines.get(i))) {
                start = i;
            } else if (!SignatureLines.isName(lines.get(i).words())) {
                break;
            }
        }
        return start;
    }
}
