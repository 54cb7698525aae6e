package io.github.huongdan.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A file that takes a report. It is written beside under another name and appears whole, when it is complete, or not at all. */
final class ReportFile implements AutoCloseable {

    private final Path file;
    private final Path partial;
    private final Writer writer;

    private ReportFile(Path file, Path partial, Writer writer) {
        this.file = file;
        this.partial = partial;
        this.writer = writer;
    }

    static ReportFile at(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a directory, expected a file for the report");
        }
        Path directory = absolute(file).getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Path partial = file.resolveSibling("." + file.getFileName() + ".part");
        Writer writer = Files.newBufferedWriter(partial, StandardCharsets.UTF_8);
        // Where the user stops the program.
        partial.toFile().deleteOnExit();
        return new ReportFile(file, partial, writer);
    }

    /**
     * Takes this file, a report of an earlier run, out of what was found in directories.
     *
     * @throws IOException if the user named this file itself as an input
     */
    List<Input> without(List<Input> inputs, List<Path> named) throws IOException {
        Path own = absolute(file);
        if (named.stream().anyMatch(path -> absolute(path).equals(own))) {
            throw new IOException(file + ": the report would overwrite the input");
        }
        return inputs.stream()
                .filter(input -> !absolute(input.file()).equals(own))
                .toList();
    }

    Appendable lines() {
        return writer;
    }

    /** Lets the file appear. */
    void complete() throws IOException {
        writer.close();
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        try (writer) {
            Files.deleteIfExists(partial);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
