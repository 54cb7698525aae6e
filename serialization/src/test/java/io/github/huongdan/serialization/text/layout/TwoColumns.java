package io.github.huongdan.serialization.text.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts two columns beside each other, or one under the other. */
final class TwoColumns {

    private static final int LEFT_WIDTH = 44;
    private static final int RIGHT_WIDTH = 40;

    private TwoColumns() {}

    static List<String> lines(List<String> left, List<String> right, PageStyle.Columns columns, boolean centred) {
        return switch (columns) {
            case LEFT_FIRST -> stacked(left, right);
            case RIGHT_FIRST -> stacked(right, left);
            case SPACES, TABS, BARS -> beside(left, right, columns, centred);
        };
    }

    private static List<String> stacked(List<String> first, List<String> second) {
        List<String> lines = new ArrayList<>(first);
        lines.add("");
        lines.addAll(second);
        return lines;
    }

    private static List<String> beside(
            List<String> left, List<String> right, PageStyle.Columns columns, boolean centred) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            lines.add(
                    switch (columns) {
                        case TABS -> first + (second.isEmpty() ? "" : "\t" + second);
                        case BARS -> "| " + first + " | " + second + " |";
                        default -> spaced(first, second, centred).stripTrailing();
                    });
        }
        return lines;
    }

    private static String spaced(String first, String second, boolean centred) {
        String left = centred ? centre(first, LEFT_WIDTH) : first;
        return pad(left, LEFT_WIDTH + 3) + (centred ? centre(second, RIGHT_WIDTH) : second);
    }

    static String centre(String text, int width) {
        return " ".repeat(Math.max(0, (width - text.length()) / 2)) + text;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(3, width - text.length()));
    }
}
