package io.github.huongdan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/** A directory that takes one file for each input; a file appears whole or not at all. */
final class OutputDirectory {

    private final Path directory;
    private final Map<Path, Path> writtenFor = new HashMap<>();

    OutputDirectory(Path directory) {
        this.directory = directory;
    }

    /** Writes {@code NAME.extension} for an input called {@code NAME.anything}. */
    Path write(Path input, String extension, String content) throws IOException, UnreadableFileException {
        Path target = directory.resolve(baseName(input) + "." + extension);
        Path other = writtenFor.putIfAbsent(target, input);
        if (other != null) {
            throw new UnreadableFileException(input + ": would overwrite " + target + ", written for " + other);
        }
        Files.createDirectories(directory);
        Path partial = directory.resolve("." + target.getFileName() + ".part");
        try {
            Files.writeString(partial, content, StandardCharsets.UTF_8);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
        return target;
    }

    private static String baseName(Path input) {
        String name = String.valueOf(input.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
