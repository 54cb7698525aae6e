package io.github.huongdan.serialization.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the foot of a document: the list of recipients and the signatures, in either order, by two recognisers that do not depend on each
 * other. What neither knows is kept apart.
 */
final class Foot {

    private static final int GAP = 3;
    private static final int LONGEST_SIGNATURE = 16;

    @Nullable
    Extract recipientsLabel;

    final List<RecipientLine> recipients = new ArrayList<>();
    final List<SignatureBlock> signatures = new ArrayList<>();
    final List<Extract> rest = new ArrayList<>();

    private final List<List<Extract>> listed = new ArrayList<>();
    /** The lines of an organ's name above its signature, in a joint document. */
    private final List<Extract> organ = new ArrayList<>();

    private boolean inRecipients;
    private int lastListLine;

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
        boolean joint = signsTwice(columns, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            for (Cell cell : columns.line(i)) {
                if (!columns.isRight(cell)) {
                    boolean afterBlank = lines.get(i).afterBlank();
                    foot.cell(cell.words(), afterBlank, i == foot.lastListLine + 1 && !afterBlank);
                    foot.lastListLine = foot.inRecipients ? i : foot.lastListLine;
                } else if (!joint) {
                    foot.rightCell(cell.words());
                }
            }
        }
        for (int i = 0; joint && i < lines.size(); i++) {
            columns.line(i).stream().filter(columns::isRight).forEach(cell -> foot.rightCell(cell.words()));
        }
        foot.dropOrgan();
        foot.signatures.forEach(SignatureBlock::takeActing);
        foot.listed.forEach(line -> foot.recipients.add(RecipientLine.read(Extract.join(line))));
        return foot;
    }

    /** Whether two sign beside each other, so that each column is a signature of its own. */
    private static boolean signsTwice(Columns columns, int lines) {
        return IntStream.range(0, lines)
                .anyMatch(i -> columns.line(i).stream()
                                .filter(cell -> SignatureLines.signs(cell.words()))
                                .count()
                        > 1);
    }

    private void cell(Extract cell, boolean afterBlank, boolean adjacent) {
        if (recipientsLabel == null && isRecipientsLabel(cell)) {
            recipientsLabel = cell;
            inRecipients = true;
        } else if (readsSignature(cell)) {
            inRecipients = false;
        } else if (SignatureLines.isStamp(cell)) {
            rest.add(cell);
        } else if (inRecipients && continuesList(cell, afterBlank, adjacent)) {
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
        if (cell.text().endsWith(":")) {
            rest.add(cell);
            return;
        }
        boolean goesOn = !listed.isEmpty() && !lastClosed() && Label.of(cell.text()) == null;
        if (!goesOn) {
            listed.add(new ArrayList<>());
        }
        listed.get(listed.size() - 1).add(cell);
    }

    /** A line of the list carries a bullet or stands directly below another; below the archive line only directly. */
    private boolean continuesList(Extract cell, boolean afterBlank, boolean adjacent) {
        if (listed.isEmpty()) {
            return true;
        }
        if (RecipientLine.isArchive(lastListed().get(0))) {
            return adjacent;
        }
        return Label.of(cell.text()) != null || !afterBlank || !lastClosed();
    }

    /** Tells whether a mark closes the last line; in a list with bullets a comma does not. */
    private boolean lastClosed() {
        List<Extract> lines = lastListed();
        String text = lines.get(lines.size() - 1).text();
        char last = text.charAt(text.length() - 1);
        return last == ';'
                || last == '.'
                || (last == ',' && Label.of(lines.get(0).text()) == null);
    }

    private List<Extract> lastListed() {
        return listed.get(listed.size() - 1);
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
            name(last, cell);
        } else if (last != null && last.awaitsPosition() && SignatureLines.isOrgan(cell)) {
            last.continueAuthority(cell);
        } else if (!organ.isEmpty() ? SignatureLines.isOrgan(cell) : SignatureLines.opensOrgan(cell)) {
            organ.add(cell);
        } else {
            return false;
        }
        return true;
    }

    private void name(SignatureBlock block, Extract line) {
        int rank = SignatureLines.rankEnd(line);
        block.name = line.from(rank);
        if (rank > 0) {
            rest.add(line.part(0, rank));
        }
    }

    /** An organ's name above no signature belongs to none. */
    private void dropOrgan() {
        rest.addAll(organ);
        organ.clear();
    }

    /** A line of authority or a position after a complete signature begins the next one. */
    private SignatureBlock openBlock(@Nullable SignatureBlock last) {
        if (last != null && last.position == null && last.name == null) {
            return last;
        }
        SignatureBlock block = new SignatureBlock();
        signatures.add(block);
        if (!organ.isEmpty()) {
            block.authorities.add(AuthorityLine.ofOrgan(Extract.join(organ)));
            organ.clear();
        }
        return block;
    }

    private static boolean isRecipientsLabel(Extract cell) {
        return Vocabulary.RECIPIENTS.isWhole(cell.text());
    }

    private static boolean signs(TextLine line) {
        return Cells.of(line, GAP).stream().anyMatch(cell -> SignatureLines.signs(cell.words()));
    }

    private static Extract firstCell(TextLine line) {
        List<Cell> cells = Cells.of(line, GAP);
        return cells.isEmpty() ? line.words() : cells.get(0).words();
    }

    /** Where the signature begins if it was flattened to stand before the recipients. */
    private static int signatureBefore(List<TextLine> lines, int recipients, int body) {
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
}
