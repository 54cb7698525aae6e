package io.github.huongdan.serialization.word.style;

import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The styles that occur in a file, each once. Not thread-safe. */
final class TextStyles {

    /** What Word takes where a file names no typeface and no size. */
    private static final String FAMILY = "Times New Roman";

    private static final double SIZE = 10;

    private final Map<Look, RunStyle> styles = new HashMap<>();

    /** Returns the style of letters for which all has been decided. */
    RunStyle style(Look look) {
        RunStyle known = styles.get(look);
        if (known != null) {
            return known;
        }
        TextStyle ascii = look.style(look.ascii);
        TextStyle beyond = Objects.equals(look.ascii, look.beyond) ? ascii : look.style(look.beyond);
        RunStyle made = new RunStyle(ascii, beyond, LegacyFont.of(look.beyond));
        styles.put(look, made);
        return made;
    }

    /** What a style is made of. Compares by hand: it is asked for once for each run. */
    static final class Look {

        private final String ascii;
        private final String beyond;
        private final double size;
        private final int flags;
        private final String color;

        Look(@Nullable String ascii, @Nullable String beyond, double size, @Nullable String color, int flags) {
            this.ascii = ascii == null ? FAMILY : ascii;
            this.beyond = beyond == null ? FAMILY : beyond;
            this.size = Lengths.firstSet(size, SIZE);
            this.color = color == null ? RunProperties.AUTOMATIC : color;
            this.flags = flags;
        }

        private TextStyle style(String family) {
            LetterCase letterCase = LetterCase.AS_WRITTEN;
            if (has(RunCascade.CAPITALS)) {
                letterCase = LetterCase.ALL_CAPITALS;
            } else if (has(RunCascade.SMALL_CAPITALS)) {
                letterCase = LetterCase.SMALL_CAPITALS;
            }
            return new TextStyle(
                    family,
                    size,
                    has(RunCascade.BOLD),
                    has(RunCascade.ITALIC),
                    has(RunCascade.UNDERLINE),
                    letterCase,
                    color.equals(RunProperties.AUTOMATIC) ? null : color,
                    has(RunCascade.HIDDEN));
        }

        private boolean has(int flag) {
            return (flags & flag) != 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Look look
                    && flags == look.flags
                    && size == look.size
                    && color.equals(look.color)
                    && ascii.equals(look.ascii)
                    && beyond.equals(look.beyond);
        }

        @Override
        public int hashCode() {
            int hash = 31 * ascii.hashCode() + beyond.hashCode();
            return 31 * (31 * (31 * hash + Double.hashCode(size)) + color.hashCode()) + flags;
        }
    }
}
