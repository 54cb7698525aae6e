package io.github.huongdan.serialization.word;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.doc.OldWordFile;
import io.github.huongdan.serialization.word.part.WordFile;
import io.github.huongdan.serialization.word.story.LaidText;
import io.github.huongdan.serialization.word.story.WordStories;
import io.github.huongdan.source.SourceText;

/**
 * Reads the text of Word files (.docx, .docm, .dotx, .dotm) with its layout. Macros are never run, nothing outside the file is ever opened, and nothing
 * is unpacked that is not needed.
 *
 * <p>Immutable and thread-safe.
 */
final class WordReader {

    private WordReader() {}

    /**
     * Reads a file.
     *
     * @throws MalformedDocumentException if the bytes are no Word file, or are beyond the limits; the place names the part in the zip
     */
    static WordText read(byte[] bytes, ReadLimits limits) {
        return text(
                WordFile.seemsOld(bytes)
                        ? readOld(bytes, limits)
                        : WordStories.read(WordFile.open(bytes, limits), limits));
    }

    static WordText text(LaidText laid) {
        return new WordText(SourceText.of(laid.text()), laid.layout(), laid.notes());
    }

    /** What is beyond a limit has no place: the parts that a place would name are none of the file. */
    private static LaidText readOld(byte[] bytes, ReadLimits limits) {
        try {
            return WordStories.read(OldWordFile.open(bytes, limits), limits);
        } catch (MalformedDocumentException e) {
            throw new MalformedDocumentException(e.reason(), Place.UNKNOWN, e);
        } catch (NoClassDefFoundError e) {
            throw new MalformedDocumentException(
                    "Old Word files (.doc) are read with Apache POI, which is not there: add org.apache.poi:poi-scratchpad",
                    Place.UNKNOWN,
                    e);
        }
    }
}
