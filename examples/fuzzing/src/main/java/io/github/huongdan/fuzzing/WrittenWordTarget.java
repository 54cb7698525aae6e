package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.util.Arrays;
import java.util.Objects;

/**
 * Any bytes as JSON whose document is written as a Word file: refused with the place of a value, or the same bytes each time, in which a reader finds every letter
 * and digit.
 */
public final class WrittenWordTarget {

    private WrittenWordTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        GuidanceDocument document = Held.orRefused(() -> GuidanceJson.standard().read(input));
        if (document == null) {
            return;
        }
        byte[] file;
        try {
            file = GuidanceWord.standard().writeBytes(document);
        } catch (UnwritableDocumentException e) {
            Held.check(e.place().path() != null, "a refused document has no place: " + e.getMessage());
            return;
        }
        Held.check(Arrays.equals(GuidanceWord.standard().writeBytes(document), file), "the file has other bytes");
        ReadDocument read = Held.orRefused(() -> GuidanceWord.standard().read(file));
        if (read != null) {
            String text = letters(Objects.requireNonNull(read.source()).text());
            for (Passage passage : Passages.of(document)) {
                String words = letters(passage.text());
                Held.check(text.contains(words), passage.pointer() + " is not in the file");
            }
        }
    }

    /** Signs of private use are shown as those of other typefaces. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
