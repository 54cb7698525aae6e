package io.github.huongdan.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The operations on single documents and files in turns, in one virtual machine, by the processor time of the thread: for machines whose cores are shared, where the clock
 * says little and the hour much. Each operation is done in each round, so that all meet the same hours; what is told is the middle of the lower third of its rounds.
 * The time of compilers and collectors is left out. The operations disturb one another as they do in a program, more than JMH lets them.
 *
 * <pre>java -cp benchmarks.jar io.github.huongdan.benchmarks.Turns SOURCE EXAMPLE OLD_EXAMPLE PDF_EXAMPLE</pre>
 */
final class Turns {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 120;
    private static final long NANOS_OF_A_TURN = 50_000_000;

    private final Map<String, Callable<?>> operations;

    private Turns(Map<String, Callable<?>> operations) {
        this.operations = operations;
    }

    public static void main(String[] samples) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String sample : samples) {
            print(sample, new Turns(Operations.of(sample)).measured(), out);
        }
    }

    private static void print(String sample, Map<String, Double> micros, PrintStream out) {
        out.println(sample);
        micros.forEach((name, time) -> out.printf(Locale.ROOT, "%-44s%,12.1f%n", name, time));
        out.println();
        for (Ratio ratio : Ratio.ALL) {
            Double over = micros.get(ratio.over());
            Double under = micros.get(ratio.under());
            if (over != null && under != null) {
                out.printf(
                        Locale.ROOT,
                        "%-44s%12.2f   %s%n",
                        ratio.over() + " / " + ratio.under(),
                        over / under,
                        ratio.mark());
            }
        }
        out.println();
    }

    /** Microseconds by the names of operations. */
    private Map<String, Double> measured() throws Exception {
        Map<String, List<Double>> turns = new LinkedHashMap<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, Callable<?>> operation : operations.entrySet()) {
                double nanos = turn(operation.getValue());
                if (round >= 0) {
                    turns.computeIfAbsent(operation.getKey(), key -> new ArrayList<>())
                            .add(nanos / 1e3);
                }
            }
        }
        Map<String, Double> micros = new LinkedHashMap<>();
        turns.forEach((name, all) -> micros.put(name, low(all)));
        return micros;
    }

    /** Does it again and again for a while; nanoseconds of the processor for one time. */
    private static double turn(Callable<?> operation) throws Exception {
        int times = 0;
        int wanted = 1;
        long nanos = 0;
        long before = THREADS.getCurrentThreadCpuTime();
        // Asking for the time takes as long as some operations do.
        while (nanos < NANOS_OF_A_TURN) {
            for (; times < wanted; times++) {
                if (operation.call() == null) {
                    throw new IllegalStateException("An operation gave nothing.");
                }
            }
            nanos = THREADS.getCurrentThreadCpuTime() - before;
            wanted = 2 * times;
        }
        return (double) nanos / times;
    }

    private static double low(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 6];
    }
}
