package io.github.huongdan.serialization.word.doc;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.part.WordFile;
import java.io.IOException;

/** A file of Word 97 to 2003 (.doc). */
public final class OldWordFile {

    private OldWordFile() {}

    /**
     * Opens a file as the .docx of the same document. Its macros are never run, and nothing outside it is ever opened.
     *
     * @throws MalformedDocumentException if the bytes are none, are damaged or encrypted, or are beyond the limits
     * @throws NoClassDefFoundError if Apache POI is not there
     */
    public static WordFile open(byte[] bytes, ReadLimits limits) {
        if (bytes.length > limits.maxBytes()) {
            throw new MalformedDocumentException(
                    "The file has more than the limit of " + limits.maxBytes() + " bytes", Place.UNKNOWN);
        }
        WordFile.refuseOthers(bytes);
        try {
            return WordFile.of(new Translation(CompoundFile.streams(bytes), limits).parts());
        } catch (MalformedDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new MalformedDocumentException("The Word file (.doc) is damaged or cut off", Place.UNKNOWN, e);
        }
    }
}
