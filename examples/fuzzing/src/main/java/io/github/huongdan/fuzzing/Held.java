package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    /** Returns what a reader gives; null where it refuses the input in the declared way. */
    static <R> @Nullable R orRefused(Supplier<R> reader) {
        try {
            return reader.get();
        } catch (MalformedDocumentException e) {
            return null;
        }
    }

    /**
     * Holds that lenient reading has the same document as strict reading and no problem, or has a problem where strict reading refuses, but for a
     * newer format. Lenient reading refuses only what is beyond a limit.
     */
    static void areAlike(@Nullable GuidanceDocument strict, @Nullable LenientResult lenient) {
        if (strict == null) {
            check(
                    lenient == null
                            || lenient.newerFormat()
                            || !lenient.problems().isEmpty(),
                    "lenient reading has no problem with what strict reading refuses");
        } else {
            check(
                    lenient != null && lenient.problems().isEmpty(),
                    "lenient reading has problems of its own: " + lenient);
            same(Objects.requireNonNull(lenient).document(), strict, "the document that was read leniently");
        }
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
