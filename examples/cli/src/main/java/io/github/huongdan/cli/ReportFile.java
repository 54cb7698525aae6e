package io.github.huongdan.cli;

import io.github.huongdan.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that takes a report and appears whole, when it is complete, or not at all; or a device or a pipe, which is written to. */
final class ReportFile implements AutoCloseable {

    private final WholeFile file;

    private ReportFile(WholeFile file) {
        this.file = file;
    }

    /** Begins the report; folders that are not there are made. */
    static ReportFile at(Path file) throws IOException {
        WholeFile.check(file);
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
        WholeFile target = WholeFile.at(file);
        // Where the user stops the program.
        target.removeOnExit();
        return new ReportFile(target);
    }

    Appendable lines() {
        return file.writer();
    }

    /** Lets the file appear. */
    void complete() throws IOException {
        file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
