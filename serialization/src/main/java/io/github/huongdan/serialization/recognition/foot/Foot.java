package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.FilePaths;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Cell;
import io.github.huongdan.serialization.recognition.line.Columns;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.PageNumber;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the foot of a document: the list of recipients and the signatures, in either order, by two recognisers that do not depend on each
 * other. What neither knows is kept apart.
 */
public final class Foot {

    private static final int GAP = 3;
    private static final int LONGEST_SUBHEADING = 40;

    @Nullable
    public Extract recipientsLabel;

    public final List<Extract> rest = new ArrayList<>();

    /** The lines below the signatures that belong to appendices. */
    public List<TextLine> appendices = List.of();

    private final RecipientLines recipients = new RecipientLines();
    private final SignatureReader signatures = new SignatureReader();

    private boolean inRecipients;
    private boolean interrupted;
    private int lastListLine;
    private int lastSignatureLine;

    private Foot() {}

    public static Foot read(List<TextLine> lines) {
        Foot foot = new Foot();
        int end = FootStart.annexes(lines);
        foot.page(lines.subList(0, end));
        foot.signatures.close();
        foot.rest.addAll(foot.signatures.rest);
        foot.appendices = lines.subList(end, lines.size());
        return foot;
    }

    private void page(List<TextLine> lines) {
        Columns columns = Columns.of(lines, GAP);
        boolean joint = signsTwice(columns, lines);
        for (int i = 0; i < lines.size(); i++) {
            if (PageNumber.is(lines.get(i))) {
                rest.add(lines.get(i).words());
                continue;
            }
            for (Cell cell : withPurposes(columns.line(i))) {
                if (!columns.isRight(cell)) {
                    left(cell.words(), i, lines.get(i).afterBlank());
                } else if (!joint) {
                    right(cell.words(), i, lines.get(i).afterBlank());
                }
            }
        }
        for (int i = 0; joint && i < lines.size(); i++) {
            for (Cell cell : columns.line(i)) {
                if (columns.isRight(cell)) {
                    right(cell.words(), i, lines.get(i).afterBlank());
                }
            }
        }
    }

    /** The purpose in parentheses may stand in a column of its own behind its recipient. */
    private static List<Cell> withPurposes(List<Cell> cells) {
        List<Cell> joined = new ArrayList<>(cells);
        for (int i = joined.size() - 1; i > 0; i--) {
            Extract words = joined.get(i).words();
            Cell recipient = joined.get(i - 1);
            if (words.text().startsWith("(")
                    && words.text().endsWith(")")
                    && !SignatureLines.isStamp(words)
                    && Label.of(recipient.words().text()) != null) {
                joined.set(i - 1, new Cell(Extract.join(List.of(recipient.words(), words)), recipient.column()));
                joined.remove(i);
            }
        }
        return joined;
    }

    public List<RecipientLine> recipients() {
        return recipients.read();
    }

    public List<SignatureBlock> signatures() {
        return signatures.signatures;
    }

    /** Whether two sign beside each other, so that each column is a signature of its own. */
    private static boolean signsTwice(Columns columns, List<TextLine> lines) {
        if (StatedRows.signTwice(lines)) {
            return true;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (columns.line(i).size() > 1 && signing(columns.line(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int signing(List<Cell> cells) {
        int signing = 0;
        for (Cell cell : cells) {
            signing += SignatureLines.signs(cell.words()) ? 1 : 0;
        }
        return signing;
    }

    /** A line of the left column, or of the only one; an extractor may have run the right column's line together with it. */
    private void left(Extract cell, int line, boolean afterBlank) {
        for (Extract part : FootCells.of(cell, inRecipients)) {
            boolean adjacent = line <= lastListLine + 1 && !afterBlank;
            part(part, line, afterBlank, adjacent);
            lastListLine = inRecipients ? line : lastListLine;
        }
    }

    private void part(Extract part, int line, boolean afterBlank, boolean adjacent) {
        if (recipientsLabel == null && RecipientsLabel.end(part) == part.length()) {
            recipientsLabel = part;
            inRecipients = true;
        } else if (readsSignature(part, line, afterBlank)) {
            interrupted = inRecipients;
        } else if (SignatureLines.isStamp(part) || FilePaths.opens(part.text())) {
            rest.add(part);
        } else if (inRecipients && recipients.goesOn(part, afterBlank, adjacent, interrupted)) {
            recipient(part);
        } else if (recipientsLabel != null && isSubheading(part)) {
            rest.add(part);
            recipients.reopen();
            inRecipients = true;
            interrupted = false;
        } else {
            inRecipients = false;
            rest.add(part);
        }
    }

    private void right(Extract cell, int line, boolean afterBlank) {
        for (Extract part : FootCells.of(cell)) {
            if (!readsSignature(part, line, afterBlank)) {
                rest.add(part);
            }
        }
    }

    /** A line such as {@code Bản điện tử:} is a heading within the list. */
    private void recipient(Extract part) {
        if (isSubheading(part)) {
            rest.add(part);
        } else {
            recipients.add(part);
            interrupted = false;
        }
    }

    private static boolean isSubheading(Extract part) {
        String text = part.text();
        return text.endsWith(":")
                && text.length() <= LONGEST_SUBHEADING
                && Label.of(text) == null
                && Capitals.hasSmall(text);
    }

    private boolean readsSignature(Extract cell, int line, boolean afterBlank) {
        boolean reads = signatures.reads(cell, afterBlank || line > lastSignatureLine + 1);
        lastSignatureLine = reads ? line : lastSignatureLine;
        return reads;
    }
}
