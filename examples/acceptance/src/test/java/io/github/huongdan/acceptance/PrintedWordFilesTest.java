package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.fixtures.ValidDocuments;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Written files as LibreOffice prints them, where it is there. */
class PrintedWordFilesTest {

    private static final int MOST_SECONDS = 120;
    private static final double SAME_LINE = 6;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"PARTY_1997", "PARTY_2018", "PARTY_2026B", "STATE_2011", "STATE_2020"})
    void titleAndSignatureStandWhereTheyShould(String regime) throws Exception {
        GuidanceDocument document = ValidDocuments.of(regime);

        Printed printed = print(document);

        String title = Objects.requireNonNull(document.header().title());
        String issuer = Objects.requireNonNull(document.header().issuer());
        String office = Objects.requireNonNull(document.signatories().get(0).position());
        String name = Objects.requireNonNull(document.signatories().get(0).name());
        assertThat(printed.line(title).place().left())
                .isGreaterThan(printed.line(issuer).place().right());
        assertThat(printed.line(office).place().left())
                .isGreaterThan(printed.line("Nơi nhận:").place().right());
        assertThat(Math.abs(printed.line("Số").place().top()
                        - printed.line(document.header().place() + ", ngày")
                                .place()
                                .top()))
                .isLessThan(SAME_LINE);
        assertThat(printed.line(name).page())
                .isEqualTo(printed.line("Nơi nhận:").page());
    }

    private Printed print(GuidanceDocument document) throws Exception {
        Path word = folder.resolve("document.docx");
        Files.write(word, GuidanceWord.standard().writeBytes(document));
        String program = program();
        assumeTrue(program != null, "LibreOffice is not there");
        Process process = new ProcessBuilder(
                        program,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        Path pdf = folder.resolve("document.pdf");
        assumeTrue(ended && Files.exists(pdf), "LibreOffice prints nothing");
        return new Printed(GuidancePdf.standard().read(Files.readAllBytes(pdf)));
    }

    private static String program() {
        String path = System.getenv("PATH");
        return Stream.of(path == null ? new String[0] : path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    private record Printed(ReadDocument read) {

        /** The one line that begins so. */
        PrintedLine line(String words) {
            Layout layout = Objects.requireNonNull(read.layout());
            String text = Objects.requireNonNull(read.source()).text();
            return layout.printed().stream()
                    .filter(line -> text.substring(
                                    line.span().start(), line.span().end())
                            .strip()
                            .startsWith(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " is on no line of its own in " + text));
        }
    }
}
