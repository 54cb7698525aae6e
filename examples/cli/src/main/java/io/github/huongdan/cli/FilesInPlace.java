package io.github.huongdan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Gives files new content. It is written beside under another name, with the permissions of the file, and takes the file's place when it is
 * complete; a link keeps pointing to the file.
 */
final class FilesInPlace implements AutoCloseable {

    private final StopGate gate = StopGate.open();

    FilesInPlace() {}

    /** Writes a text in UTF-8 as it stands. */
    void write(Path named, String text) throws UnreadableFileException {
        gate.enter();
        try {
            replace(named.toRealPath(), text);
        } catch (IOException e) {
            throw new UnreadableFileException(named + ": not written: " + Sentence.of(e));
        } finally {
            gate.leave();
        }
    }

    @Override
    public void close() {
        gate.close();
    }

    private static void replace(Path file, String text) throws IOException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(partial, text, StandardCharsets.UTF_8);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
