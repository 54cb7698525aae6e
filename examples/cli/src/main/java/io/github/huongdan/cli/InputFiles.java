package io.github.huongdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes the files that the user named, and for a directory all documents below it in the order of their names. */
final class InputFiles {

    private static final List<String> ENDINGS = List.of(".txt", ".json", ".xml");

    private InputFiles() {}

    static List<Path> of(List<Path> named) throws IOException, UnreadableFileException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> found = below(path);
                if (found.isEmpty()) {
                    throw new UnreadableFileException(path + ": the directory has no .txt, .json or .xml file");
                }
                files.addAll(found);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> below(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .filter(InputFiles::isDocument)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
