package io.github.huongdan.cli;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
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

    /** Reads the document, which is called as the file is. */
    ReadDocument read() throws UnreadableFileException {
        return AnyFormat.read(content(), file.toString());
    }

    /** Reads the bytes of a file that has some, and not more than the limit. */
    byte[] content() throws UnreadableFileException {
        if (refusal != null) {
            throw new UnreadableFileException(refusal);
        }
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableFileException(file + ": is a directory, expected a file");
            }
            long size = Files.size(file);
            int limit = ReadLimits.defaults().maxBytes();
            if (size > limit) {
                throw new UnreadableFileException(
                        file + ": the file has " + size + " bytes, more than the limit of " + limit);
            }
            byte[] content = Files.readAllBytes(file);
            if (content.length == 0) {
                throw new UnreadableFileException(file + ": the file is empty");
            }
            return content;
        } catch (IOException e) {
            throw new UnreadableFileException(Sentence.of(e));
        }
    }

    private static Path name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file);
    }
}
