package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.serialization.legacy.RecognisedEncoding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a text as a whole was typed for fonts from before Unicode: it has letters beyond ASCII, and hardly one that only Unicode has. */
final class LegacyWhole {

    private static final double LEAST_CONFIDENCE = 0.8;
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_OF_UNICODE = 2;

    private LegacyWhole() {}

    /** The encoding of the fonts; null where the text is Unicode, as most are, or too short to tell. */
    static @Nullable LegacyEncoding encoding(String text) {
        if (!mayBe(text)) {
            return null;
        }
        Optional<RecognisedEncoding> found = LegacyEncoding.recognise(text);
        boolean sure = found.isPresent()
                && found.get().confidence() >= LEAST_CONFIDENCE
                && found.get().evidence() >= FEWEST_WORDS
                && (found.get().encoding() == LegacyEncoding.TCVN3
                        || found.get().encoding() == LegacyEncoding.VNI);
        return sure ? found.get().encoding() : null;
    }

    /** Most texts in Unicode show in their first words that they are. */
    private static boolean mayBe(String text) {
        int unicode = 0;
        boolean beyond = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyond |= c >= '\u00a1' && c <= '\u00ff';
            boolean vietnamese = (c >= '\u1ea0' && c <= '\u1ef9')
                    || (c >= '\u0102' && c <= '\u01b0')
                    || (c >= '\u0300' && c <= '\u036f');
            unicode += vietnamese ? 1 : 0;
            if (unicode > MOST_OF_UNICODE) {
                return false;
            }
        }
        return beyond;
    }
}
