package io.github.huongdan.fuzzing;

import java.util.Arrays;

/**
 * Any bytes as one part of a Word file that is sound but for it: the same must hold as for whole files, most of which a fuzzer spoils before
 * a reader comes to their XML. An input that begins with {@code n} or {@code s} is the numbering or the styles behind that letter, any other is the
 * document's part.
 */
public final class WordPartTarget {

    private WordPartTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] file = file(input);
        Held.withinASecond(() -> WordTarget.run(file));
    }

    private static byte[] file(byte[] input) {
        int first = input.length == 0 ? 0 : input[0];
        return switch (first) {
            case 'n' -> SoundPackage.with(SoundPackage.NUMBERING, behind(input));
            case 's' -> SoundPackage.with(SoundPackage.STYLES, behind(input));
            default -> SoundPackage.with(SoundPackage.DOCUMENT, input);
        };
    }

    private static byte[] behind(byte[] input) {
        return Arrays.copyOfRange(input, 1, input.length);
    }
}
