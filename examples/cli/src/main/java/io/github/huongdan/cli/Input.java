package io.github.huongdan.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file to work on, or the sentence that says why there is none.
 *
 * @param file the file as the user named it, or as it was found in a directory that the user named
 * @param relative the file as seen from that directory; only its name where the user named the file itself
 * @param refusal why nothing can be read there; null where reading may be tried
 */
record Input(Path file, Path relative, @Nullable String refusal) {

    static Input named(Path file) {
        return new Input(file, name(file), null);
    }

    static Input found(Path directory, Path file) {
        return new Input(file, directory.relativize(file), null);
    }

    static Input refused(Path file, String sentence) {
        return new Input(file, name(file), sentence);
    }

    InputDocument read() throws UnreadableFileException {
        return InputDocument.of(file, content());
    }

    byte[] content() throws UnreadableFileException {
        if (refusal != null) {
            throw new UnreadableFileException(refusal);
        }
        return InputDocument.content(file);
    }

    private static Path name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file);
    }
}
