package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.Nullable;

/**
 * Decides how letters look from what the file, the table, the paragraph, the style of letters and the run say, the later over the earlier. What a
 * style switches on for letters that another style has switched on already, it switches off; what a run says holds.
 */
final class RunCascade {

    static final int BOLD = 1;
    static final int ITALIC = 2;
    static final int UNDERLINE = 4;
    static final int CAPITALS = 8;
    static final int SMALL_CAPITALS = 16;
    static final int HIDDEN = 32;

    private final RunProperties file;
    private final RunProperties table;
    private final RunProperties paragraph;

    /** What all three say, for what is not switched. */
    private final RunProperties sum;

    RunCascade(RunProperties file, RunProperties table, RunProperties paragraph) {
        this.file = file;
        this.table = table;
        this.paragraph = paragraph;
        this.sum = paragraph.over(table.over(file));
    }

    /** Decides for a run of a style of letters. */
    TextStyles.Look look(RunProperties letters, RunProperties run) {
        int flags = 0;
        if (toggled(run.bold, letters.bold, paragraph.bold, table.bold, file.bold)) {
            flags |= BOLD;
        }
        if (toggled(run.italic, letters.italic, paragraph.italic, table.italic, file.italic)) {
            flags |= ITALIC;
        }
        if (toggled(run.capitals, letters.capitals, paragraph.capitals, table.capitals, file.capitals)) {
            flags |= CAPITALS;
        }
        if (toggled(
                run.smallCapitals,
                letters.smallCapitals,
                paragraph.smallCapitals,
                table.smallCapitals,
                file.smallCapitals)) {
            flags |= SMALL_CAPITALS;
        }
        if (toggled(run.hidden, letters.hidden, paragraph.hidden, table.hidden, file.hidden)) {
            flags |= HIDDEN;
        }
        if (Boolean.TRUE.equals(first(run.underline, letters.underline, sum.underline))) {
            flags |= UNDERLINE;
        }
        return new TextStyles.Look(
                first(run.ascii, letters.ascii, sum.ascii),
                first(run.beyond, letters.beyond, sum.beyond),
                Lengths.firstSet(run.size, Lengths.firstSet(letters.size, sum.size)),
                first(run.color, letters.color, sum.color),
                flags);
    }

    private static <T> @Nullable T first(@Nullable T run, @Nullable T letters, @Nullable T sum) {
        return run != null ? run : letters != null ? letters : sum;
    }

    private static boolean toggled(
            @Nullable Boolean run,
            @Nullable Boolean letters,
            @Nullable Boolean paragraph,
            @Nullable Boolean table,
            @Nullable Boolean file) {
        if (run != null) {
            return run;
        }
        return isOn(file) || (isOn(letters) ^ isOn(paragraph) ^ isOn(table));
    }

    private static boolean isOn(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
