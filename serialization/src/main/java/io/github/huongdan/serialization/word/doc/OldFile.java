package io.github.huongdan.serialization.word.doc;

import io.github.huongdan.serialization.ReadLimits;
import java.util.List;

/**
 * A file whose streams are open: its text and what it says of it.
 *
 * @param text all letters of all texts
 * @param pieces the pieces that the text is made of
 * @param runs what the file says of letters, in the order of the main stream
 * @param paragraphs what the file says of paragraphs, in the same order
 * @param looks decides how things look
 * @param budget counts what is written
 * @param limits how much is taken
 */
record OldFile(
        String text,
        List<Piece> pieces,
        List<Stretch> runs,
        List<Stretch> paragraphs,
        Looks looks,
        Xml.Budget budget,
        ReadLimits limits) {

    /** Returns where a text ends that a paragraph guards which is none of its own. */
    int unguarded(int start, int end) {
        boolean guarded = end - start > 1 && text.charAt(end - 1) == '\r' && text.charAt(end - 2) == '\r';
        return guarded ? end - 1 : end;
    }
}
