package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Objects;

/** What holds for every input of every target. An {@link AssertionError} says what did not. */
final class Held {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST = 1_000_000_000;

    private Held() {}

    /**
     * Runs a target and holds that it takes less than a second of a processor. One that takes longer is run once more: the first time classes
     * may have had to be loaded and instrumented.
     */
    static void withinASecond(Runnable target) {
        long taken = time(target);
        if (taken >= LONGEST) {
            taken = time(target);
        }
        check(taken < LONGEST, "took " + taken / 1_000_000 + " ms");
    }

    private static long time(Runnable target) {
        long start = THREADS.getCurrentThreadCpuTime();
        target.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** Holds that a document is equal after it was written as JSON and read again, and is written as the same bytes. */
    static void comesBackFromJson(GuidanceDocument document) {
        String json = GuidanceJson.standard().write(document);
        GuidanceDocument copy = GuidanceJson.standard().read(json);
        same(copy, document, "the document read back from JSON");
        same(GuidanceJson.standard().write(copy), json, "the JSON written again");
    }

    static void same(Object actual, Object expected, String what) {
        check(Objects.equals(actual, expected), what + " is " + actual + ", not " + expected);
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
