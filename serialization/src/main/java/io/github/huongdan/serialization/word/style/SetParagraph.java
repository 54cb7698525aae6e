package io.github.huongdan.serialization.word.style;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A paragraph's properties as they take effect. Not thread-safe. */
public final class SetParagraph {

    private static final double AUTOMATIC_GAP = 14;
    private static final double SINGLE = 240;
    private static final double TWENTIETHS = 20;
    private static final double HUNDREDTHS = 100;

    private final ParagraphProperties properties;
    private final @Nullable String style;
    private final Formatting.Base base;
    private final @Nullable ListItem item;
    private boolean gapAbove = true;
    private boolean gapBelow = true;

    SetParagraph(
            ParagraphProperties properties, @Nullable String style, Formatting.Base base, @Nullable ListItem item) {
        this.properties = properties;
        this.style = style;
        this.base = base;
        this.item = item;
    }

    /** Returns how letters of a run look; null stands for a run that says nothing. */
    public RunStyle run(@Nullable RunProperties run) {
        return base.run(run);
    }

    /** Counts the paragraph in its list and returns its label; null where it is in none. */
    public @Nullable ListLabel countInList() {
        if (item == null) {
            return null;
        }
        String text = item.next();
        ListLevel level = item.itsLevel();
        RunStyle look = base.run(level.run.over(properties.mark));
        return text.isEmpty() ? null : new ListLabel(text, level.suffix, look);
    }

    /** Leaves no gap to a neighbour of the same style where that is ordered. */
    public void follow(@Nullable SetParagraph before) {
        if (before == null || !Objects.equals(style, before.style)) {
            return;
        }
        if (Boolean.TRUE.equals(properties.closeToItsLike)) {
            gapAbove = false;
        }
        if (Boolean.TRUE.equals(before.properties.closeToItsLike)) {
            before.gapBelow = false;
        }
    }

    /** Returns what a tab that names its own alignment means; null where it names none. */
    public static @Nullable Alignment alignment(@Nullable String name) {
        return PropertiesReader.alignment(name);
    }

    /** Tells whether the paragraph is to begin a page. */
    public boolean beginsPage() {
        return Boolean.TRUE.equals(properties.pageBreakBefore);
    }

    /** Returns where text after so many tabs stands. */
    public Alignment alignmentAfter(int tabs) {
        if (properties.frame != null) {
            return properties.frame;
        }
        Alignment own = alignment();
        if (tabs == 0 || own == Alignment.CENTER || own == Alignment.RIGHT) {
            return own;
        }
        List<TabStop> stops = properties.tabs.stream()
                .filter(stop -> stop.alignment() != null)
                .sorted((one, other) -> Double.compare(one.position(), other.position()))
                .toList();
        Alignment stop = tabs <= stops.size() ? stops.get(tabs - 1).alignment() : null;
        return stop == null ? own : stop;
    }

    private Alignment alignment() {
        return properties.alignment == null ? Alignment.LEFT : properties.alignment;
    }

    /** Returns the properties as a layout has them. */
    public ParagraphFormat format() {
        return new ParagraphFormat(
                alignment(),
                Lengths.firstSet(properties.left, 0),
                Lengths.firstSet(properties.right, 0),
                firstLine(),
                gapAbove ? gap(properties.before, properties.automaticBefore) : 0,
                gapBelow ? gap(properties.after, properties.automaticAfter) : 0,
                lineSpacing(),
                Boolean.TRUE.equals(properties.ruledAbove),
                Boolean.TRUE.equals(properties.ruledBelow));
    }

    private double firstLine() {
        if (Lengths.isSet(properties.firstLine)) {
            return properties.firstLine;
        }
        return Lengths.isSet(properties.firstLineLetters)
                ? properties.firstLineLetters / HUNDREDTHS * run(null).ascii().size()
                : 0;
    }

    private static double gap(double stated, @Nullable Boolean automatic) {
        return Boolean.TRUE.equals(automatic) ? AUTOMATIC_GAP : Lengths.firstSet(stated, 0);
    }

    private LineSpacing lineSpacing() {
        if (!Lengths.isSet(properties.line)) {
            return LineSpacing.SINGLE;
        }
        String rule = properties.lineRule == null ? "auto" : properties.lineRule;
        return switch (rule) {
            case "exact" -> new LineSpacing(LineSpacing.Rule.EXACTLY, properties.line / TWENTIETHS);
            case "atLeast" -> new LineSpacing(LineSpacing.Rule.AT_LEAST, properties.line / TWENTIETHS);
            default -> new LineSpacing(LineSpacing.Rule.MULTIPLE, properties.line / SINGLE);
        };
    }
}
