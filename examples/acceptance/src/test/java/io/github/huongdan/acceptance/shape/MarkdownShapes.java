package io.github.huongdan.acceptance.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Shapes of Markdown. */
enum MarkdownShapes implements Shape {
    /** {@code **I. MỤC ĐÍCH**}. */
    BOLD_HEADINGS {
        @Override
        public String change(Original original) {
            return headings(original, heading -> "**" + heading + "**");
        }
    },

    /** {@code **1.** Thống nhất}. */
    BOLD_LABELS {
        @Override
        public String change(Original original) {
            return original.text().replaceAll("(?m)^((?:[IVX]+|\\d{1,2})\\.) (?=\\S)", "**$1** ");
        }
    },

    /** {@code ## I. MỤC ĐÍCH}. */
    HASHED_HEADINGS {
        @Override
        public String change(Original original) {
            return headings(original, heading -> "## " + heading);
        }
    },

    /** {@code *Căn cứ …;*}, {@code ***Nơi nhận:***}. */
    SLANTED_GROUNDS {
        @Override
        public String change(Original original) {
            List<String> lines = new ArrayList<>(original.lines());
            for (int i = 0; i < original.document().basis().grounds().size(); i++) {
                mark(lines, original.onlyLineOf("/basis/grounds/" + i), ground -> "*" + ground + "*");
            }
            mark(lines, original.onlyLineOf("/recipients"), label -> "***" + label + "***");
            return String.join("\n", lines);
        }
    };

    private static String headings(Original original, UnaryOperator<String> heading) {
        List<String> lines = new ArrayList<>(original.lines());
        for (int i = 0; i < original.document().sections().size(); i++) {
            mark(lines, original.onlyLineOf("/sections/" + i + "/heading"), heading);
        }
        mark(lines, original.onlyLineOf("/typeName"), heading);
        return String.join("\n", lines);
    }

    private static void mark(List<String> lines, int at, UnaryOperator<String> heading) {
        if (at >= 0 && !lines.get(at).isBlank() && !lines.get(at).contains("|")) {
            lines.set(at, heading.apply(lines.get(at).strip()));
        }
    }
}
