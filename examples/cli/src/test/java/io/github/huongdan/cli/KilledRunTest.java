package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * leaves nothing but these. How often is the property {@code huongdan.kills}. Starting a virtual machine takes longer than all that is written, so that for more kills than one
 * a run is stopped again and again, too: what stands on the disk then is what a kill would leave.
 */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("huongdan.kills", 1);
    private static final int FILES = 12;
    private static final long SEED = 8128;

    /** How long a run goes on at most before it is stopped or killed, in nanoseconds. */
    private static final long LONGEST = 2_000_000;

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
        int kills = 0;
        while (kills < KILLS) {
            renew();
            List<TreeMap<String, String>> left = kill(command, random, KILLS - kills);
            for (TreeMap<String, String> files : left) {
                restore(files);
                files.forEach((name, content) -> {
                    if (!isPart(name)) {
                        assertThat(content).as(name).isIn(old.get(name), whole.get(name));
                    }
                });
                assertThat(files.keySet()).containsAll(old.keySet());

                assertThat(Run.of(arguments(command)).exit()).isZero();
                assertThat(contents()).isEqualTo(whole);
            }
            kills += left.size();
        }
    }

    private void restore(TreeMap<String, String> files) throws IOException {
        clear();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Puts things as they were: for every output an old file of another content. */
    private void renew() throws IOException {
        if (directory != null) {
            clear();
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

    /** Runs the command and kills it some time after its first unfinished file was there, or when it ends. Returns what it left, at each of some times. */
    private List<TreeMap<String, String>> kill(String command, Random random, int most) throws Exception {
        Process process = Program.start(Path.of("").toAbsolutePath(), arguments(command));
        Thread reading = new Thread(() -> drain(process));
        reading.start();
        while (process.isAlive() && !hasPart()) {
            LockSupport.parkNanos(50_000);
        }
        List<TreeMap<String, String>> left = new ArrayList<>();
        if (most > 1 && Stopping.possible()) {
            stop(process, random, most - 1, left);
        }
        LockSupport.parkNanos(random.nextLong(LONGEST));
        process.destroyForcibly().waitFor();
        reading.join();
        left.add(contents());
        return left;
    }

    private void stop(Process process, Random random, int most, List<TreeMap<String, String>> left) throws IOException {
        try (Stopping stopping = new Stopping(process)) {
            while (left.size() < most && process.isAlive()) {
                if (stopping.stop()) {
                    left.add(contents());
                    stopping.goOn();
                }
                LockSupport.parkNanos(random.nextLong(LONGEST));
            }
        }
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
