package io.github.huongdan.serialization.html.style;

import org.jspecify.annotations.Nullable;

/** The property that sets several at once: {@code font: italic bold 14pt/1.2 "Times New Roman", serif}. */
final class FontShorthand {

    private FontShorthand() {}

    /** What stands behind the size; null where there is no size, without which nothing is set. */
    static @Nullable String family(String small, @Nullable String written) {
        int size = sizeStart(small);
        int blank = size < 0 ? -1 : small.indexOf(' ', size);
        return blank < 0 || written == null
                ? null
                : written.substring(blank + 1).strip();
    }

    /** The size; empty where there is none. */
    static String size(String small) {
        int start = sizeStart(small);
        if (start < 0) {
            return "";
        }
        int end = start;
        while (end < small.length() && small.charAt(end) != ' ' && small.charAt(end) != '/') {
            end++;
        }
        return small.substring(start, end);
    }

    /** The weight; empty where none is set. */
    static String weight(String small) {
        int end = sizeStart(small);
        String before = end < 0 ? "" : small.substring(0, end);
        return before.contains("bold") || before.contains("700") ? "bold" : end < 0 ? "" : "normal";
    }

    /** Where a length begins; -1 where none does. */
    private static int sizeStart(String small) {
        int start = 0;
        while (start < small.length()) {
            int blank = small.indexOf(' ', start);
            int end = blank < 0 ? small.length() : blank;
            String part = small.substring(start, end);
            int slash = part.indexOf('/');
            double points = CssLength.points(slash < 0 ? part : part.substring(0, slash), 12);
            if (points > 0) {
                return start;
            }
            start = end + 1;
        }
        return -1;
    }
}
