package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A table on a million documents, in a JVM whose heap could not hold a line on each. */
class ManyDocumentsReportTest {

    private static final int DOCUMENTS = 1_000_000;

    @Test
    void aTableOnAMillionDocumentsFitsIntoLittleMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        Main.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(900, TimeUnit.SECONDS)).isTrue();
        assertThat(said).endsWith("documents " + DOCUMENTS + "\n");
    }

    /** The tests run as a module that is patched, of which no property tells all. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toString(),
                Path.of("target", "classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    /** Writes the same document again and again. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) throws IOException {
            JudgedDocument judged = JudgedExamples.clean();
            TableReport table = TableReport.csv(Locale.ENGLISH);
            ReportStream stream = ReportStream.open(table, Writer.nullWriter());
            String part = table.document(judged);
            for (int i = 0; i < DOCUMENTS; i++) {
                stream.add(judged, part);
            }
            stream.end();
            System.out.print("documents " + DOCUMENTS + "\n");
        }
    }
}
