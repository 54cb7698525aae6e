package io.github.huongdan.cli;

import io.github.huongdan.files.RegularFile;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.ReadLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document to work on, or the sentence that says why there is none.
 *
 * @param file the file as the user named it, or as it was found in a directory that the user named; null for the standard input
 * @param name how messages and reports call it
 * @param relative the file as seen from that directory; only its name where the user named the file itself
 * @param refusal why nothing can be read there; null where reading may be tried
 */
record Input(
        @Nullable Path file,
        String name,
        Path relative,
        @Nullable String refusal) {

    /** What the user types for the standard input. */
    static final Path STANDARD = Path.of("-");

    private static final String STANDARD_NAME = "<stdin>";

    static Input standard() {
        return new Input(null, STANDARD_NAME, Path.of("stdin"), null);
    }

    static Input named(Path file) {
        return new Input(file, file.toString(), last(file), null);
    }

    static Input found(Path directory, Path file) {
        return new Input(file, file.toString(), directory.relativize(file), null);
    }

    static Input refused(Path file, String sentence) {
        return named(file).refused(sentence);
    }

    /** This input, which is not read. */
    Input refused(String sentence) {
        return new Input(file, name, relative, sentence);
    }

    boolean isStandard() {
        return file == null;
    }

    /** Reads the document, which is called as the input is. */
    ReadDocument read() throws UnreadableFileException {
        return AnyFormat.read(content(), name);
    }

    /** Reads the bytes of an input that has some, and not more than the limit. */
    byte[] content() throws UnreadableFileException {
        if (refusal != null) {
            throw new UnreadableFileException(refusal);
        }
        try {
            byte[] content = file == null ? ofStandardInput() : RegularFile.read(file, limit());
            if (content.length == 0) {
                throw new UnreadableFileException(name + ": the file is empty");
            }
            return content;
        } catch (IOException e) {
            throw new UnreadableFileException(Sentence.of(e));
        }
    }

    private byte[] ofStandardInput() throws IOException, UnreadableFileException {
        byte[] content = System.in.readNBytes(limit() + 1);
        if (content.length > limit()) {
            throw new UnreadableFileException(name + ": has more bytes than the limit of " + limit());
        }
        return content;
    }

    private static int limit() {
        return ReadLimits.defaults().maxBytes();
    }

    private static Path last(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file);
    }
}
