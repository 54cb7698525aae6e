package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the signatures of a foot, line by line: authority, position, name; several where a document is a joint one. */
final class SignatureReader {

    final List<SignatureBlock> signatures = new ArrayList<>();
    /** What stands among the signatures and belongs to none. */
    final List<Extract> rest = new ArrayList<>();
    /** The lines of an organ's name above its signature, in a joint document. */
    private final List<Extract> organ = new ArrayList<>();

    /** A line that is only the beginning of one: {@code TL.}, {@code PHÓ}; null where the last one was whole. */
    private @Nullable Extract opening;

    /**
     * Reads a line.
     *
     * @param apart whether it stands apart from the line of the signature before it, as a name stands below its signature
     * @return whether it is part of a signature
     */
    boolean reads(Extract line, boolean apart) {
        Extract opened = opening;
        opening = null;
        if (opened != null && Capitals.only(firstWord(line)) && !SignatureLines.isStamp(line)) {
            for (Extract part : FootCells.of(Extract.join(List.of(opened, line)))) {
                if (!readsWhole(part, apart)) {
                    rest.add(part);
                }
            }
            return true;
        }
        if (opened != null && !readsWhole(opened, apart)) {
            rest.add(opened);
        }
        if (SignatureLines.isOpening(line)) {
            opening = line;
            return true;
        }
        return readsWhole(line, apart);
    }

    private static String firstWord(Extract line) {
        String text = line.text();
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private boolean readsWhole(Extract line, boolean apart) {
        SignatureBlock last = signatures.isEmpty() ? null : signatures.get(signatures.size() - 1);
        AuthorityLine authority = SignatureLines.isAuthority(line) ? AuthorityLine.read(line) : null;
        if (authority != null) {
            openBlock(last).authorities.add(authority);
        } else if (SignatureLines.isPosition(line)) {
            if (last != null && last.awaitsName()) {
                return false;
            }
            openBlock(last).position = line;
        } else if (last != null && last.name == null && SignatureLines.isName(line)) {
            name(last, line);
        } else if (last != null && last.awaitsOrgan() && !apart && SignatureLines.opensOrgan(line)) {
            last.authorities.add(AuthorityLine.ofOrgan(line));
        } else if (last != null && last.awaitsPosition() && SignatureLines.isOrgan(line)) {
            last.continueAuthority(line);
        } else if (last != null
                && last.awaitsName()
                && apart
                && !SignatureLines.opensWithAnd(line)
                && SignatureLines.mayBeName(line)) {
            name(last, line);
        } else if (last != null
                && last.awaitsName()
                && (!apart || SignatureLines.opensWithAnd(line))
                && SignatureLines.continuesPosition(line)) {
            last.continuePosition(line);
        } else if (!organ.isEmpty() ? SignatureLines.isOrgan(line) : SignatureLines.opensOrgan(line)) {
            organ.add(line);
        } else {
            return false;
        }
        return true;
    }

    /** Ends the reading: an organ's name above no signature belongs to none, nor does a position below a complete one. */
    void close() {
        if (opening != null && !readsWhole(opening, false)) {
            rest.add(opening);
        }
        opening = null;
        rest.addAll(organ);
        organ.clear();
        for (int i = signatures.size() - 1; i > 0; i--) {
            Extract stray = signatures.get(i).strayPosition();
            if (stray != null && signatures.get(i - 1).name != null) {
                rest.add(0, stray);
                signatures.remove(i);
            }
        }
        signatures.forEach(SignatureBlock::takeActing);
    }

    private void name(SignatureBlock block, Extract line) {
        int rank = SignatureLines.rankEnd(line);
        block.name = line.from(rank);
        if (rank > 0) {
            rest.add(line.part(0, rank));
        }
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
}
