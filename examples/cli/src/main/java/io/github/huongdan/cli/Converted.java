package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and made into another format, or could not be.
 *
 * @param text the document in that format, or where there is none, the sentence that says why; empty where the format is none of text
 * @param bytes the document in a format that is none of text; null otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Converted(Input input, boolean done, String text, byte @Nullable [] bytes) {

    static Converted to(OutputFormat format, Input input) {
        try {
            GuidanceDocument document = input.read().document();
            return format.isText()
                    ? new Converted(input, true, format.write(document), null)
                    : new Converted(input, true, "", format.writeBytes(document));
        } catch (UnreadableFileException e) {
            return new Converted(input, false, e.sentence(), null);
        } catch (UnwritableDocumentException e) {
            return new Converted(input, false, input.name() + ": " + e.getMessage(), null);
        } catch (RuntimeException | Error e) {
            return new Converted(input, false, input.name() + ": " + Sentence.of(e), null);
        }
    }
}
