package io.github.huongdan.acceptance.shape;

import org.jspecify.annotations.Nullable;

/** The whole document is one line. Where columns stand side by side, their lines mix beyond telling; such a text has no such shape. */
record OnOneLine() implements Shape {

    private static final String COLUMNS = ".*\\S(   |\\t)\\s*\\S.*|\\s*[|+].*";

    @Override
    public @Nullable String change(Original original) {
        boolean columns = original.lines().stream().anyMatch(line -> line.matches(COLUMNS));
        return columns ? null : original.text().replaceAll("\\s+", " ").strip();
    }
}
