package io.github.huongdan.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that all judge: those of the folder that the environment variable {@code HUONGDAN_TEXTS} names, but for the long ones, on which some of textlint's
 * rules take minutes.
 */
final class Texts {

    private static final int LONGEST = 20_000;

    private Texts() {}

    static List<String> all() throws IOException {
        String folder = System.getenv("HUONGDAN_TEXTS");
        if (folder == null) {
            throw new IllegalStateException("HUONGDAN_TEXTS has to name a folder with texts.");
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Texts::read)
                    .filter(text -> text.length() <= LONGEST)
                    .toList();
            if (texts.isEmpty()) {
                throw new IllegalStateException(
                        "There is no text of at most " + LONGEST + " characters in " + folder + ".");
            }
            return texts;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
