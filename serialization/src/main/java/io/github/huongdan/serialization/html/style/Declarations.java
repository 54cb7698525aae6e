package io.github.huongdan.serialization.html.style;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Properties with their values as a style attribute or a rule of CSS sets them; values in small letters but for names of typefaces. */
final class Declarations {

    static final Declarations NONE = new Declarations(Map.of());

    /** What is asked for; all else is passed over, so that no page makes these many. */
    private static final Set<String> KNOWN = Set.of(
            "background",
            "border",
            "border-bottom",
            "border-left",
            "border-right",
            "border-style",
            "border-top",
            "color",
            "display",
            "float",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "line-height",
            "list-style",
            "list-style-type",
            "margin",
            "margin-bottom",
            "margin-left",
            "margin-right",
            "margin-top",
            "mso-element",
            "mso-hide",
            "mso-list",
            "mso-special-character",
            "mso-tab-count",
            "page-break-before",
            "break-before",
            "size",
            "text-align",
            "text-decoration",
            "text-decoration-line",
            "text-indent",
            "text-transform",
            "font-variant",
            "visibility",
            "white-space");

    private final Map<String, String> values;

    private Declarations(Map<String, String> values) {
        this.values = values;
    }

    /** Reads what stands in a style attribute, or between the braces of a rule. */
    static Declarations of(String css) {
        if (css.isBlank()) {
            return NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        int start = 0;
        while (start < css.length()) {
            int end = end(css, start);
            int colon = css.indexOf(':', start);
            if (colon > start && colon < end) {
                String name = css.substring(start, colon).strip().toLowerCase(Locale.ROOT);
                String value = css.substring(colon + 1, end).strip();
                int important = value.indexOf('!');
                if (KNOWN.contains(name)) {
                    values.put(
                            name,
                            important < 0
                                    ? value
                                    : value.substring(0, important).strip());
                }
            }
            start = end + 1;
        }
        return new Declarations(values);
    }

    /** Where a declaration ends: a semicolon outside quotes and brackets. */
    private static int end(String css, int start) {
        char quote = 0;
        int brackets = 0;
        for (int at = start; at < css.length(); at++) {
            char c = css.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets--;
            } else if (c == ';' && brackets <= 0) {
                return at;
            }
        }
        return css.length();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value as it is written; null where it is not set. */
    @Nullable
    String written(String name) {
        return values.get(name);
    }

    /** The value in small letters; empty where it is not set. */
    String value(String name) {
        String value = values.get(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    /** These, and where others set the same, the others. */
    Declarations and(Declarations others) {
        if (others.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return others;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Declarations(all);
    }
}
