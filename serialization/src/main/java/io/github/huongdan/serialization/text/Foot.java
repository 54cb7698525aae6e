package io.github.huongdan.serialization.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the foot of a document: the list of recipients and the signatures, in either order, by two recognisers that do not depend on each
 * other. What neither knows is kept apart.
 */
final class Foot {

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
            if (isRecipientsLabel(lines.get(i))) {
                return signatureBefore(lines, i, body);
            }
        }
        for (int i = body; i < lines.size(); i++) {
            if (SignatureLines.isAuthority(lines.get(i)) || SignatureLines.isPosition(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    static Foot read(List<TextLine> lines) {
        Foot foot = new Foot();
        lines.forEach(foot::line);
        return foot;
    }

    private void line(TextLine line) {
        if (recipientsLabel == null && isRecipientsLabel(line)) {
            recipientsLabel = line.words();
            inRecipients = true;
        } else if (readsSignature(line)) {
            inRecipients = false;
        } else if (inRecipients && continuesList(line)) {
            recipients.add(RecipientLine.read(line.words()));
        } else {
            inRecipients = false;
            rest.add(line.words());
        }
    }

    /** After the first line, a line of the list carries a bullet or stands directly below the one before it. */
    private boolean continuesList(TextLine line) {
        Label label = Label.of(line.text());
        return label != null || recipients.isEmpty() || !line.afterBlank();
    }

    private boolean readsSignature(TextLine line) {
        boolean authority = SignatureLines.isAuthority(line);
        if (authority || SignatureLines.isPosition(line)) {
            SignatureBlock block = openBlock();
            AuthorityLine read = authority ? AuthorityLine.read(line.words()) : null;
            if (read != null) {
                block.authorities.add(read);
            } else {
                block.position = line.words();
            }
            return true;
        }
        SignatureBlock last = signatures.isEmpty() ? null : signatures.get(signatures.size() - 1);
        if (last == null || last.name != null || !SignatureLines.isName(line)) {
            return false;
        }
        last.name = line.words();
        return true;
    }

    /** A line of authority after a position, or a position after a position, begins the next signatory. */
    private SignatureBlock openBlock() {
        SignatureBlock last = signatures.isEmpty() ? null : signatures.get(signatures.size() - 1);
        if (last == null || last.position != null || last.name != null) {
            last = new SignatureBlock();
            signatures.add(last);
        }
        return last;
    }

    private static boolean isRecipientsLabel(TextLine line) {
        return Vocabulary.RECIPIENTS.isWhole(line.text());
    }

    /** Where the signature begins if it was flattened to stand before the recipients. */
    private static int signatureBefore(List<TextLine> lines, int recipients, int body) {
        int start = recipients;
        int first = Math.max(body, recipients - 8);
        for (int i = recipients - 1; i >= first; i--) {
            TextLine line = lines.get(i);
            if (SignatureLines.isAuthority(line) || SignatureLines.isPosition(line)) {
                start = i;
            } else if (!SignatureLines.isName(line)) {
                break;
            }
        }
        return start;
    }
}
