package io.github.huongdan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All files of a run, before any is opened: what is written must not be what is read, nor what is written already. */
final class RunFiles {

    private static final Path INPUT = Path.of("/dev/stdin");
    private static final Path OUTPUT = Path.of("/dev/stdout");

    private final Map<FileIdentity, String> known = new HashMap<>();

    RunFiles() {
        if (Files.isRegularFile(OUTPUT)) {
            known.put(FileIdentity.of(OUTPUT), "the output of this run");
        }
    }

    /** Notes a file that tells the run how to work. */
    void reads(@Nullable Path file, String role) {
        if (file != null) {
            known.put(FileIdentity.of(file), role + " " + file);
        }
    }

    /** Notes the documents. */
    void reads(List<Input> inputs) {
        for (Input input : inputs) {
            Path file = input.isStandard() ? INPUT : input.file();
            if (file != null && (!input.isStandard() || Files.isRegularFile(file))) {
                known.putIfAbsent(FileIdentity.of(file), "the input " + input.name());
            }
        }
    }

    /**
     * Notes a file that will be written.
     *
     * @param role what it will be
     * @throws IOException if it is one of the others
     */
    void writes(Path file, String role) throws IOException {
        String other = known.putIfAbsent(FileIdentity.of(file), role + " " + file);
        boolean device = Files.exists(file) && !Files.isRegularFile(file);
        if (other != null && !device) {
            throw new IOException(file + ": would overwrite " + other);
        }
    }

    /** Notes a file that will be written, and says what it would overwrite; null where that is nothing. */
    @Nullable
    String writes(Path file, Input input) {
        return known.putIfAbsent(FileIdentity.of(file), file + ", written for " + input.name());
    }
}
