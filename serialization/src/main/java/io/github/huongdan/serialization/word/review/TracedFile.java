package io.github.huongdan.serialization.word.review;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.part.PartCharset;
import io.github.huongdan.serialization.word.part.PartWalk;
import io.github.huongdan.serialization.word.part.WordFile;
import io.github.huongdan.serialization.word.story.LaidText;
import io.github.huongdan.serialization.word.story.WordStories;
import java.util.Objects;

/**
 * What a Word file holds, with where in its main part that stands: all that copies with annotations need of it, found in the one passage in which it is read.
 *
 * <p>Not changed after it is made.
 */
public final class TracedFile {

    final LaidText text;
    final MainPart part;
    final PartCharset charset;

    private TracedFile(WordFile file, ReadLimits limits) {
        byte[] content = Objects.requireNonNull(file.content(file.mainPart()));
        this.charset = PartCharset.of(content);
        this.part = new MainPart(charset.text(file.mainPart(), content));
        this.text = WordStories.trace(file, limits, PartWalk.of(file.mainPart(), part.text, part.visitor()));
    }

    /**
     * Reads a file.
     *
     * @throws MalformedDocumentException if the bytes are no Word file of the new format, are beyond the limits, or its main part is written in a way that can't be changed
     */
    public static TracedFile read(byte[] bytes, ReadLimits limits) {
        return new TracedFile(open(bytes, limits), limits);
    }

    /** Returns the text with its layout. */
    public LaidText text() {
        return text;
    }

    static WordFile open(byte[] bytes, ReadLimits limits) {
        if (WordFile.seemsOld(bytes)) {
            throw new MalformedDocumentException(
                    "A Word file of the old format is not annotated; save it as .docx first", Place.UNKNOWN);
        }
        return WordFile.open(bytes, limits);
    }
}
