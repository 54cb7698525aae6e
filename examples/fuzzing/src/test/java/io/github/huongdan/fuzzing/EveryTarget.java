package io.github.huongdan.fuzzing;

import java.nio.file.Path;
import java.util.Arrays;

/** All targets in one: the first byte of an input says which of them runs the rest. So one fuzzer reaches all of them, and code that they share is loaded once. */
public final class EveryTarget {

    private static final Target[] TARGETS = Target.values();

    private EveryTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            of(input).run(rest(input));
        }
    }

    static Target of(byte[] input) {
        return TARGETS[(input[0] & 0xff) % TARGETS.length];
    }

    static byte[] rest(byte[] input) {
        return Arrays.copyOfRange(input, 1, input.length);
    }

    /** Returns an input that a target runs. */
    static byte[] input(Target target, byte[] rest) {
        byte[] input = new byte[rest.length + 1];
        input[0] = (byte) target.ordinal();
        System.arraycopy(rest, 0, input, 1, rest.length);
        return input;
    }

    /** Returns a name for the seed of a target, unlike that of any other. */
    static String nameOf(Target target, Path seed) {
        return target.id() + "-" + seed.getFileName();
    }
}
