package io.github.huongdan.cli;

import io.github.huongdan.files.Leftovers;
import io.github.huongdan.files.RegularFile;
import io.github.huongdan.files.WholeFile;
import io.github.huongdan.serialization.ReadLimits;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Gives files new content. It is written beside under another name, with the permissions of the file, and takes the file's place when it is
 * complete; a link keeps pointing to the file.
 */
final class FilesInPlace implements AutoCloseable {

    private final Leftovers leftovers = new Leftovers();
    private final StopGate gate = StopGate.open();

    FilesInPlace() {}

    /**
     * Writes a content.
     *
     * @param read what the file held when the content was made of it; null where that does not matter
     * @throws UnreadableFileException if it holds something else now, or cannot be written
     */
    void write(Path named, byte[] content, @Nullable ContentDigest read) throws UnreadableFileException {
        gate.enter();
        try {
            replace(named.toRealPath(), content, read);
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

    private void replace(Path file, byte[] content, @Nullable ContentDigest read) throws IOException {
        try (WholeFile target = WholeFile.at(file, leftovers)) {
            target.stream().write(content);
            byte[] now = RegularFile.read(file, ReadLimits.defaults().maxBytes());
            if (read != null && !read.equals(ContentDigest.of(now))) {
                throw new IOException("the file has changed since it was read");
            }
            target.complete();
        }
    }
}
