package io.github.huongdan.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Many clients with all kinds of files at once. {@code -Dhuongdan.load.rounds} says how often each of the 32 clients sends each file to each door: 1 in the build. With a
 * corpus its originals are sent, too.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LoadTest {

    private static final int ROUNDS = Integer.getInteger("huongdan.load.rounds", 1);
    private static final int CLIENTS = 32;
    private static final long MEGABYTE = 1L << 20;
    private static final List<String> DOORS = List.of(
            "/api/v1/judgements?format=html&",
            "/api/v1/judgements?format=sarif&",
            "/api/v1/conversions?format=xml&",
            "/api/v1/reviews?fixes=true&",
            "/api/v1/corrections?");

    @LocalServerPort
    private int port;

    private final Map<Integer, AtomicLong> answers = new ConcurrentHashMap<>();

    @Test
    void everyRequestIsAnsweredAndMemoryStaysWhatItWas() throws Exception {
        assumeTrue(ROUNDS > 0);
        List<Path> files = files();

        send(files, 1);
        long before = usedMegabytes();
        send(files, ROUNDS);
        long after = usedMegabytes();

        System.out.println("Answers: " + answers + ", memory in use: " + before + " MB, then " + after + " MB");
        assertThat(answers.keySet()).isSubsetOf(200, 415, 422);
        assertThat(answers.get(200).get()).isPositive();
        assertThat(after).isLessThan(before + before / 4 + 16);
    }

    private void send(List<Path> files, int rounds) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> under = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                under.add(clients.submit(() -> visit(files, first, rounds)));
            }
            for (Future<?> one : under) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    /** Each client begins with another file, so that different kinds are worked on side by side. */
    private void visit(List<Path> files, int first, int rounds) {
        Served service = new Served(port);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get((first + i) % files.size());
                String door = DOORS.get((first + i + round) % DOORS.size());
                answered(service, door, file);
            }
        }
    }

    private void answered(Served service, String door, Path file) {
        try {
            String name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
            HttpResponse<byte[]> response = service.post(door + "name=" + name, Files.readAllBytes(file));
            answers.computeIfAbsent(response.statusCode(), status -> new AtomicLong())
                    .incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(in(Path.of("..", "documents")));
        files.addAll(in(Path.of("..", "fuzzing", "seeds", "word")));
        files.addAll(in(Path.of("..", "fuzzing", "seeds", "pdf")));
        String corpus = System.getenv("HUONGDAN_CORPUS");
        if (corpus != null && ROUNDS > 1) {
            files.addAll(in(Path.of(corpus, "original")));
        }
        return files;
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
