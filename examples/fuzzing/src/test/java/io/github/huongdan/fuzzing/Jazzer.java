package io.github.huongdan.fuzzing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs Jazzer in a JVM of its own: on one target with its seeds and those that the corpus gives, or on all targets with their own seeds. */
final class Jazzer {

    private static final String RUNS = "stat::number_of_executed_units:";
    private static final int GRACE_SECONDS = 900;

    /** Where the fuzzer's dice begin: the same inputs in the same order on every machine; 0 for others at each run. */
    private static final int SEED = Integer.getInteger("huongdan.fuzz.seed", 0);

    /** How many inputs it tries at most; without an end where it is negative. */
    private static final int RUNS_AT_MOST = Integer.getInteger("huongdan.fuzz.runs", -1);

    private final Class<?> type;
    private final String watched;
    private final Path found;
    private final Path seeds;
    private final Path folder;

    private Jazzer(Class<?> type, String id, String watched, Path inputs) throws IOException {
        this.type = type;
        this.watched = watched;
        this.found = Files.createDirectories(inputs.resolve("found"));
        this.seeds = Files.createDirectories(inputs.resolve("seeds"));
        this.folder = Files.createDirectories(Path.of("target", "fuzzing", id));
    }

    /**
     * Prepares a run on one target.
     *
     * @param inputs an empty folder that is deleted afterwards: texts of the corpus are copied there and nowhere else
     */
    static Jazzer on(Target target, Path inputs) throws IOException {
        Jazzer jazzer = new Jazzer(target.type(), target.id(), target.watched(), inputs);
        for (Path seed : target.seeds()) {
            Files.copy(seed, jazzer.seeds.resolve(seed.getFileName()));
        }
        CorpusSeeds.add(target, jazzer.seeds);
        return jazzer;
    }

    /**
     * Prepares a run on all targets.
     *
     * @param inputs an empty folder that is deleted afterwards
     */
    static Jazzer onAll(Path inputs) throws IOException {
        Jazzer jazzer = new Jazzer(EveryTarget.class, "every", Target.ALL_THAT_READS, inputs);
        for (Target target : Target.values()) {
            for (Path seed : target.seeds()) {
                Path file = jazzer.seeds.resolve(EveryTarget.nameOf(target, seed));
                Files.write(file, EveryTarget.input(target, Files.readAllBytes(seed)));
            }
        }
        return jazzer;
    }

    /** Fuzzes for about so many seconds and returns the exit code: 0 where nothing was found. */
    int fuzz(int seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(seconds))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        try {
            boolean ended = process.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS);
            return ended ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(int seconds) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx768m");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + type.getName());
        command.add("--instrumentation_includes=" + watched);
        command.add("--reproducer_path=" + folder);
        command.add("-artifact_prefix=" + folder + "/");
        command.add("-max_total_time=" + seconds);
        command.add("-seed=" + SEED);
        command.add("-runs=" + RUNS_AT_MOST);
        command.add("-max_len=16384");
        command.add("-timeout=600");
        command.add("-rss_limit_mb=0");
        command.add("-print_final_stats=1");
        command.add(found.toString());
        command.add(seeds.toString());
        return command;
    }

    private Path log() {
        return folder.resolve("jazzer.log");
    }

    /** Returns how many inputs the last run has tried. */
    String runs() throws IOException {
        return Files.readAllLines(log(), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(RUNS))
                .map(line -> line.substring(RUNS.length()).strip())
                .findFirst()
                .orElse("?");
    }

    /** Says what was found, and where the input lies. */
    String report() {
        try {
            List<String> lines = Files.readAllLines(log(), StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return "No log: " + e;
        }
    }
}
