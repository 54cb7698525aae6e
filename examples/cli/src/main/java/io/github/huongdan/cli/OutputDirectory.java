package io.github.huongdan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A directory that takes one file for each input, in the input's folder; a file appears whole or not at all. */
final class OutputDirectory implements AutoCloseable {

    private final Path directory;
    private final Set<Path> inputs = new HashSet<>();
    private final Map<Path, Path> writtenFor = new HashMap<>();
    private final StopGate gate = StopGate.open();

    OutputDirectory(Path directory, List<Input> inputs) {
        this.directory = directory;
        inputs.forEach(input -> this.inputs.add(absolute(input.file())));
    }

    /**
     * Writes {@code FOLDER/NAME.extension} for an input that is {@code FOLDER/NAME.anything} below the directory named by the user.
     *
     * @throws UnreadableFileException if this file cannot be written
     * @throws IOException if none can
     */
    Path write(Input input, String extension, String content) throws IOException, UnreadableFileException {
        Path target = target(input, extension);
        Files.createDirectories(directory);
        gate.enter();
        try {
            writeWhole(target, content);
        } catch (FileSystemException e) {
            throw new UnreadableFileException(input.file() + ": not written: " + Sentence.of(e));
        } finally {
            gate.leave();
        }
        return target;
    }

    @Override
    public void close() {
        gate.close();
    }

    private Path target(Input input, String extension) throws UnreadableFileException {
        Path target = named(input, extension);
        if (inputs.contains(absolute(target))) {
            throw new UnreadableFileException(input.file() + ": would overwrite the input " + target);
        }
        Path other = writtenFor.putIfAbsent(target, input.file());
        if (other != null) {
            throw new UnreadableFileException(input.file() + ": would overwrite " + target + ", written for " + other);
        }
        return target;
    }

    private Path named(Input input, String extension) throws UnreadableFileException {
        try {
            return directory.resolve(input.relative()).resolveSibling(baseName(input.relative()) + "." + extension);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(
                    input.file() + ": the machine's locale has no letters for this name, use a UTF-8 locale");
        }
    }

    private static void writeWhole(Path target, String content) throws IOException {
        Path partial = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(partial.toAbsolutePath().getParent());
            Files.writeString(partial, content, StandardCharsets.UTF_8);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String baseName(Path input) {
        String name = String.valueOf(input.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
