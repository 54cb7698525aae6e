package io.github.huongdan.cli;

import io.github.huongdan.serialization.UnwritableDocumentException;

/**
 * A file that was read and made into another format, or could not be.
 *
 * @param text the document in that format, or where there is none, the sentence that says why
 */
record Converted(Input input, boolean done, String text) {

    static Converted to(OutputFormat format, Input input) {
        try {
            return new Converted(input, true, format.write(input.read().document()));
        } catch (UnreadableFileException e) {
            return new Converted(input, false, e.sentence());
        } catch (UnwritableDocumentException e) {
            return new Converted(input, false, input.name() + ": " + e.getMessage());
        } catch (RuntimeException | Error e) {
            return new Converted(input, false, input.name() + ": " + Sentence.of(e));
        }
    }
}
