package io.github.huongdan.acceptance.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Longer lines are wrapped at blanks, without a blank line between paragraphs. Text whose lines were wrapped at another width has the shape already.
 *
 * @param width how long lines may be
 */
record Wrapped(int width) implements Shape {

    private static final int LONGEST_WRAPPED = 140;

    @Override
    public @Nullable String change(Original original) {
        int longest = original.lines().stream()
                .mapToInt(String::length)
                .sorted()
                .skip(original.lines().size() * 19L / 20)
                .findFirst()
                .orElse(0);
        if (longest <= LONGEST_WRAPPED) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        for (String line : original.lines()) {
            boolean columns = line.strip().matches(".*\\S(   |\\t)\\s*\\S.*|[|+].*");
            if (columns) {
                lines.add(line);
            } else {
                wrap(line, lines);
            }
        }
        return String.join("\n", lines);
    }

    private void wrap(String text, List<String> lines) {
        String rest = text;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            if (blank <= 0 || rest.substring(0, blank).isBlank()) {
                break;
            }
            lines.add(rest.substring(0, blank));
            rest = rest.substring(blank + 1);
        }
        lines.add(rest);
    }
}
