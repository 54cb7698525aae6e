package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills the program while it writes, so that it can clean up nothing. Every file is the old one or the new one afterwards, and the next run
 * leaves nothing but these. How often is the property {@code huongdan.kills}.
 */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("huongdan.kills", 1);
    private static final int FILES = 12;
    private static final long SEED = 8128;
    private static final String OUT = "out";

    @TempDir
    private Path temporary;

    private Path directory;
    private final List<String> inputs = new ArrayList<>();

    @BeforeEach
    void writeInputs() throws IOException {
        for (int i = 0; i < FILES; i++) {
            inputs.add("in/" + i + ".txt");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read DIR/in --to json --out DIR/out",
                "read DIR/in --to docx --out DIR/out",
                "check DIR/in --report json --report-file DIR/out/report --fail-on never",
                "check DIR/in --write-baseline DIR/out/baseline --fail-on never",
                "fix DIR/in --write",
                "fix DIR/word --write --regime PARTY_2018",
                "review DIR/word --out DIR/out --fixes",
                "review DIR/pdf --out DIR/out"
            })
    void leavesTheOldOrTheNew(String command) throws Exception {
        renew();
        TreeMap<String, String> old = contents();
        assertThat(Run.of(arguments(command)).exit()).isZero();
        TreeMap<String, String> whole = contents();
        assertThat(whole).isNotEqualTo(old);
        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            renew();
            kill(command, random.nextLong(2_000_000));

            TreeMap<String, String> left = contents();
            left.forEach((name, content) -> {
                if (!isPart(name)) {
                    assertThat(content).as(name).isIn(old.get(name), whole.get(name));
                }
            });
            assertThat(left.keySet()).containsAll(old.keySet());

            assertThat(Run.of(arguments(command)).exit()).isZero();
            assertThat(contents()).isEqualTo(whole);
        }
    }

    /** Puts things as they were: for every output an old file of another content. */
    private void renew() throws IOException {
        if (directory != null) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        directory = Files.createDirectories(temporary.resolve("run"));
        Path out = Files.createDirectories(directory.resolve(OUT));
        Files.createDirectories(directory.resolve("in"));
        Path word = Files.createDirectories(directory.resolve("word"));
        Path pdf = Files.createDirectories(directory.resolve("pdf"));
        for (String input : inputs) {
            Files.write(pdf.resolve(input.substring(3).replace("txt", "pdf")), PdfFilesTest.pdf(""));
            Files.copy(Run.SOURCE, directory.resolve(input));
            Files.copy(
                    Run.DOCUMENTS.resolve("81-hd-btgduk.docx"),
                    word.resolve(input.substring(3).replace("txt", "docx")));
        }
        for (String name : List.of("0.json", "1.json", "0.docx", "0.pdf", "report")) {
            Files.writeString(out.resolve(name), "old");
        }
        Files.createFile(out.resolve("baseline"));
    }

    /** Runs the command and kills it so long after its first unfinished file was there, or when it ends. */
    private void kill(String command, long nanos) throws Exception {
        Process process = Program.start(Path.of("").toAbsolutePath(), arguments(command));
        Thread reading = new Thread(() -> drain(process));
        reading.start();
        while (process.isAlive() && !hasPart()) {
            LockSupport.parkNanos(50_000);
        }
        LockSupport.parkNanos(nanos);
        process.destroyForcibly().waitFor();
        reading.join();
    }

    private Object[] arguments(String command) {
        return Stream.of(command.split(" "))
                .map(word -> word.replace("DIR", directory.toString()))
                .toArray();
    }

    private static void drain(Process process) {
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // It was killed.
            return;
        }
    }

    private boolean hasPart() {
        for (String folder : List.of("in", "word", OUT)) {
            String[] names = directory.resolve(folder).toFile().list((parent, name) -> isPart(name));
            if (names != null && names.length > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1).startsWith(".huongdan-");
    }

    private TreeMap<String, String> contents() throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
