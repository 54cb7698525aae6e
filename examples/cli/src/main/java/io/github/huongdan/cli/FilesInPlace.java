package io.github.huongdan.cli;

import io.github.huongdan.files.Leftovers;
import io.github.huongdan.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Gives files new content. It is written beside under another name, with the permissions of the file, and takes the file's place when it is
 * complete; a link keeps pointing to the file.
 */
final class FilesInPlace implements AutoCloseable {

    private final Leftovers leftovers = new Leftovers();
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

    private void replace(Path file, String text) throws IOException {
        try (WholeFile target = WholeFile.at(file, leftovers)) {
            target.writer().write(text);
            target.complete();
        }
    }
}
