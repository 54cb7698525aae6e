package io.github.huongdan.cli;

import io.github.huongdan.files.Leftovers;
import io.github.huongdan.files.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A directory that takes one file for each input, in the input's folder; a file appears whole or not at all. */
final class OutputDirectory implements AutoCloseable {

    private final Path directory;
    private final @Nullable String extension;
    private final Set<FileIdentity> written = new HashSet<>();
    private final Leftovers leftovers = new Leftovers();
    private final StopGate gate = StopGate.open();

    /**
     * Makes one.
     *
     * @param extension how the names of the files end; null where they are called as their inputs are
     */
    OutputDirectory(Path directory, @Nullable String extension) {
        this.directory = directory;
        this.extension = extension;
    }

    /** The same inputs; those whose file would overwrite an input, or the file of another, are refused before anything is read. */
    List<Input> planned(List<Input> inputs) {
        RunFiles files = new RunFiles();
        files.reads(inputs);
        List<Input> planned = new ArrayList<>();
        for (Input input : inputs) {
            planned.add(input.refusal() == null ? planned(input, files) : input);
        }
        return planned;
    }

    private Input planned(Input input, RunFiles files) {
        try {
            String other = files.writes(target(input), input);
            return other == null ? input : input.refused(input.name() + ": would overwrite " + other);
        } catch (UnreadableFileException e) {
            return input.refused(e.sentence());
        }
    }

    /**
     * Writes {@code FOLDER/NAME.extension}, or the name that it has, for an input that is {@code FOLDER/NAME.anything} below the directory named by the user.
     *
     * @throws UnreadableFileException if this file cannot be written
     * @throws IOException if none can
     */
    Path write(Input input, byte[] content) throws IOException, UnreadableFileException {
        Path target = target(input);
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
        gate.enter();
        try {
            // Where names differ by letters of one kind only, some systems take them for one.
            if (Files.exists(target) && written.contains(FileIdentity.of(target))) {
                throw new UnreadableFileException(input.name() + ": would overwrite " + target + " of this run");
            }
            writeWhole(target, content);
            written.add(FileIdentity.of(target));
        } catch (FileSystemException e) {
            throw new UnreadableFileException(input.name() + ": not written: " + Sentence.of(e));
        } finally {
            gate.leave();
        }
        return target;
    }

    @Override
    public void close() {
        gate.close();
    }

    private Path target(Input input) throws UnreadableFileException {
        try {
            Path same = directory.resolve(input.relative());
            return extension == null ? same : same.resolveSibling(baseName(input.relative()) + "." + extension);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(
                    input.name() + ": the machine's locale has no letters for this name, use a UTF-8 locale");
        }
    }

    private void writeWhole(Path target, byte[] content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        try (WholeFile file = WholeFile.at(target, leftovers)) {
            file.stream().write(content);
            file.complete();
        }
    }

    private static String baseName(Path input) {
        String name = String.valueOf(input.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
