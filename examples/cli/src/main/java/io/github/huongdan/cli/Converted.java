package io.github.huongdan.cli;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.UnwritableDocumentException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and made into another format, or could not be.
 *
 * @param export the document in that format, with what is to be told of it; null where there is none
 * @param refusal the sentence that says why there is none; empty where there is one
 */
record Converted(Input input, @Nullable Export export, String refusal) {

    static Converted to(Function<GuidanceDocument, Export> writer, Input input) {
        try {
            return new Converted(input, writer.apply(input.read().document()), "");
        } catch (UnreadableFileException e) {
            return new Converted(input, null, e.sentence());
        } catch (UnwritableDocumentException e) {
            return new Converted(input, null, input.name() + ": " + e.getMessage());
        } catch (RuntimeException | Error e) {
            return new Converted(input, null, input.name() + ": " + Sentence.of(e));
        }
    }
}
