package io.github.huongdan.serialization.word.doc;

import org.jspecify.annotations.Nullable;

/** How letters look: what has been said so far. What has not been said is null or negative. Not thread-safe. */
final class RunLook {

    static final int UNSAID = -1;

    @Nullable
    Boolean bold;

    @Nullable
    Boolean italic;

    @Nullable
    Boolean capitals;

    @Nullable
    Boolean smallCapitals;

    @Nullable
    Boolean hidden;

    @Nullable
    Boolean underlined;

    /** Six digits, or {@code auto}. */
    @Nullable
    String color;

    /** Half points. */
    int size = UNSAID;

    /** The number of the typeface of ASCII. */
    int ascii = UNSAID;

    /** The number of the typeface of other European letters. */
    int beyond = UNSAID;

    boolean inserted;
    boolean removed;

    /** Whether signs are no letters, but stand for what the file has elsewhere. */
    boolean special;

    boolean object;

    /** The number of the typeface of a sign; negative for other letters. */
    int signTypeface = UNSAID;

    int sign;

    RunLook() {}

    RunLook(RunLook other) {
        this.bold = other.bold;
        this.italic = other.italic;
        this.capitals = other.capitals;
        this.smallCapitals = other.smallCapitals;
        this.hidden = other.hidden;
        this.underlined = other.underlined;
        this.color = other.color;
        this.size = other.size;
        this.ascii = other.ascii;
        this.beyond = other.beyond;
    }
}
