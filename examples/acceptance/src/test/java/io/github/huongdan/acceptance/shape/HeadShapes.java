package io.github.huongdan.acceptance.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes of the letterhead. */
enum HeadShapes implements Shape {
    /** Its lines one after the other in one line, the columns row by row. */
    LETTERHEAD_ON_ONE_LINE {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < head.height(); i++) {
                parts.add(head.leftAt(i));
                parts.add(head.rightAt(i));
            }
            parts.removeIf(String::isEmpty);
            return List.of(String.join(" ", parts));
        }
    },

    LEFT_COLUMN_FIRST {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>(head.left());
            lines.addAll(head.right());
            return lines;
        }
    },

    RIGHT_COLUMN_FIRST {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>(head.right());
            lines.addAll(head.left());
            return lines;
        }
    },

    SIDE_BY_SIDE {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < head.height(); i++) {
                lines.add((padded(head.leftAt(i), head.leftWidth() + 6) + head.rightAt(i)).stripTrailing());
            }
            return lines;
        }
    },

    PARTED_BY_TABS {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < head.height(); i++) {
                lines.add((head.leftAt(i) + "\t" + head.rightAt(i)).stripTrailing());
            }
            return lines;
        }
    },

    PIPE_TABLE {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < head.height(); i++) {
                lines.add("| " + head.leftAt(i) + " | " + head.rightAt(i) + " |");
                if (i == 0) {
                    lines.add("|---|---|");
                }
            }
            return lines;
        }
    },

    PIPE_TABLE_OF_ONE_ROW {
        @Override
        List<String> lines(TwoColumnHead head) {
            return List.of(
                    "| " + String.join("<br>", head.left()) + " | " + String.join("<br>", head.right()) + " |",
                    "| --- | --- |");
        }
    },

    GRID_TABLE_OF_ONE_ROW {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>();
            lines.add(frame(head, '-'));
            for (int i = 0; i < head.height(); i++) {
                lines.add(row(head, head.leftAt(i), head.rightAt(i)));
                lines.add(row(head, "", ""));
            }
            lines.set(lines.size() - 1, frame(head, '='));
            lines.add(frame(head, '-'));
            return lines;
        }
    },

    GRID_TABLE_WITH_A_ROW_A_LINE {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>();
            lines.add(frame(head, '-'));
            for (int i = 0; i < head.height(); i++) {
                lines.add(row(head, head.leftAt(i), head.rightAt(i)));
                lines.add(frame(head, i == 0 ? '=' : '-'));
            }
            return lines;
        }
    },

    FRAMED {
        @Override
        List<String> lines(TwoColumnHead head) {
            List<String> lines = new ArrayList<>();
            lines.add("=".repeat(60));
            lines.addAll(LEFT_COLUMN_FIRST.lines(head));
            lines.add("=".repeat(60));
            return lines;
        }
    };

    abstract List<String> lines(TwoColumnHead head);

    @Override
    public @Nullable String change(Original original) {
        TwoColumnHead head = TwoColumnHead.of(original);
        if (head == null) {
            return null;
        }
        List<String> lines = new ArrayList<>(lines(head));
        lines.add("");
        lines.addAll(
                original.lines().subList(original.bodyLine(), original.lines().size()));
        return String.join("\n", lines);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String frame(TwoColumnHead head, char sign) {
        String drawn = String.valueOf(sign);
        return "+" + drawn.repeat(head.leftWidth() + 2) + "+" + drawn.repeat(head.rightWidth() + 2) + "+";
    }

    private static String row(TwoColumnHead head, String left, String right) {
        return "| " + padded(left, head.leftWidth()) + " | " + padded(right, head.rightWidth()) + " |";
    }
}
