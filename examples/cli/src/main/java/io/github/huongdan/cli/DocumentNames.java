package io.github.huongdan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a configuration or a baseline calls documents: by their path from the directory where it stands, with {@code /} on every system, so
 * that it does not matter where the command is run.
 */
final class DocumentNames {

    private final Path directory;

    private DocumentNames(Path directory) {
        this.directory = directory;
    }

    /**
     * Names documents as a file does that stands beside or above them.
     *
     * @param file the configuration or the baseline; null for the current directory
     */
    static DocumentNames in(@Nullable Path file) {
        return new DocumentNames(
                absolute(file == null ? Path.of("") : absolute(file).resolveSibling("")));
    }

    String of(Input document) {
        if (document.file() == null) {
            return document.name();
        }
        Path path = absolute(document.file());
        if (path.getRoot() != null && path.getRoot().equals(directory.getRoot())) {
            path = directory.relativize(path);
        }
        List<String> steps = new ArrayList<>();
        path.forEach(step -> steps.add(step.toString()));
        return String.join("/", steps);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
