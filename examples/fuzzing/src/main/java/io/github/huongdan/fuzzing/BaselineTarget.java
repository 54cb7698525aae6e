package io.github.huongdan.fuzzing;

import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.validation.baseline.Baseline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as a baseline: refused in the declared way, or written again, read back equal, and written as the same bytes. */
public final class BaselineTarget {

    private BaselineTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> {
            try {
                run(input);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void run(byte[] input) throws IOException {
        Path file = Files.createTempFile("fuzz", ".baseline");
        try {
            Files.write(file, input);
            Baseline read;
            try {
                read = Baseline.read(file);
            } catch (MalformedFileException e) {
                return;
            }
            read.write(file);
            String written = Files.readString(file);
            Baseline copy = Baseline.read(file);
            Held.same(copy, read, "the baseline read back");
            Held.same(copy.size(), read.size(), "the number of findings");
            copy.write(file);
            Held.same(Files.readString(file), written, "the baseline written again");
        } finally {
            Files.delete(file);
        }
    }
}
