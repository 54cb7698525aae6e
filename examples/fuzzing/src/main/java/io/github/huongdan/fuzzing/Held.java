package io.github.huongdan.fuzzing;

import com.sun.management.ThreadMXBean;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.lang.management.ManagementFactory;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What holds for every input of every target. An {@link AssertionError} says what did not. */
final class Held {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_FOR_NOTHING = 200_000_000;
    private static final long MOST_FOR_A_BYTE = 50_000;

    /** No limit on names, numbers or depth is met by a shorter input. */
    private static final int SHORTEST_BEYOND_A_LIMIT = 100;

    private Held() {}

    /**
     * Runs a target and holds that the bytes it allocates are in proportion to its input, on any machine. One that allocates more is run once
     * more: the first time classes may have had to be loaded and instrumented.
     */
    static void inProportion(byte[] input, Runnable target) {
        long most = MOST_FOR_NOTHING + MOST_FOR_A_BYTE * input.length;
        long taken = allocated(target);
        if (taken > most) {
            taken = allocated(target);
        }
        check(taken <= most, "allocated " + taken + " bytes for " + input.length);
    }

    private static long allocated(Runnable target) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        target.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
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
     * newer format. Lenient reading refuses only what is beyond a limit: what is refused within wider limits, too, is at least so long that it can
     * be beyond one that is fixed.
     */
    static void areAlike(
            @Nullable GuidanceDocument strict,
            @Nullable LenientResult lenient,
            Supplier<LenientResult> widely,
            int length) {
        if (lenient == null) {
            check(strict == null, "lenient reading refuses what strict reading reads");
            check(
                    length >= SHORTEST_BEYOND_A_LIMIT || orRefused(widely) != null,
                    "lenient reading refuses what is beyond no limit");
        } else if (strict == null) {
            check(
                    lenient.newerFormat() || !lenient.problems().isEmpty(),
                    "lenient reading has no problem with what strict reading refuses");
        } else {
            check(lenient.problems().isEmpty(), "lenient reading has problems of its own: " + lenient);
            same(lenient.document(), strict, "the document that was read leniently");
        }
    }

    /** Holds that every letter and digit of the source is a part of a value. */
    static void everyLetterIsPlaced(SourceMap map) {
        String text = map.source().text();
        BitSet placed = new BitSet();
        for (String pointer : map.pointers()) {
            Span span = map.span(pointer).orElseThrow();
            check(span.end() <= text.length(), pointer + " ends beyond the text");
            placed.set(span.start(), span.end());
        }
        for (int i = placed.nextClearBit(0); i < text.length(); i = placed.nextClearBit(i + 1)) {
            boolean structure = "Vv".indexOf(text.charAt(i)) >= 0;
            if (!structure && Character.isLetterOrDigit(text.charAt(i))) {
                throw new AssertionError("no value holds the letter at offset " + i);
            }
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
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + " is " + actual + ", not " + expected);
        }
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
