package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.Nullable;

/** What one place of a file says of how letters look: a style, a run, a level of a list. What it does not say is null. Not thread-safe. */
public final class RunProperties {

    /** Says nothing. */
    static final RunProperties NONE = new RunProperties();

    /** Stands for the colour that is black on white. */
    static final String AUTOMATIC = "";

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
    Boolean underline;

    @Nullable
    String color;

    /** The typeface of ASCII. */
    @Nullable
    String ascii;

    /** The typeface of other European letters. */
    @Nullable
    String beyond;

    double size = Lengths.UNSET;

    /** The id of the style of letters. */
    @Nullable
    String style;

    boolean inserted;
    boolean removed;

    /** Tells whether what the properties belong to was put in while changes were tracked. */
    public boolean inserted() {
        return inserted;
    }

    /** Tells whether what the properties belong to was taken out while changes were tracked. */
    public boolean removed() {
        return removed;
    }

    /** Returns what this says and, where it says nothing, what another says. */
    RunProperties over(RunProperties base) {
        RunProperties sum = new RunProperties();
        sum.bold = bold != null ? bold : base.bold;
        sum.italic = italic != null ? italic : base.italic;
        sum.capitals = capitals != null ? capitals : base.capitals;
        sum.smallCapitals = smallCapitals != null ? smallCapitals : base.smallCapitals;
        sum.hidden = hidden != null ? hidden : base.hidden;
        sum.underline = underline != null ? underline : base.underline;
        sum.color = color != null ? color : base.color;
        sum.ascii = ascii != null ? ascii : base.ascii;
        sum.beyond = beyond != null ? beyond : base.beyond;
        sum.size = Lengths.firstSet(size, base.size);
        sum.style = style != null ? style : base.style;
        return sum;
    }
}
