package io.github.huongdan.cli;

import io.github.huongdan.validation.report.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a report that an earlier run wrote into a folder of documents from the documents. */
final class EarlierReport {

    private static final int BEGINNING = 200;
    private static final List<String> MARKS = List.of(
            "{\n  \"format\": \"" + JsonReport.FORMAT,
            "{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"huongdan\">",
            "<!DOCTYPE html>");

    private EarlierReport() {}

    /** A file without content is nobody's work either. */
    static boolean isAt(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.isEmpty() || MARKS.stream().anyMatch(beginning::startsWith);
        }
    }
}
