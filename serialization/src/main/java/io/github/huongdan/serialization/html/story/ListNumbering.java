package io.github.huongdan.serialization.html.story;

import io.github.huongdan.serialization.word.style.NumberFormats;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A list while its items are counted. Not thread-safe. */
final class ListNumbering {

    private static final int LETTERS = 26;

    private final boolean ordered;
    private final String type;
    private final int step;
    private long next;

    /**
     * Begins a list.
     *
     * @param list its element
     * @param style how its items are numbered, as CSS says it; empty where it does not
     */
    ListNumbering(Element list, String style, int depth) {
        this.ordered = list.nameIs("ol");
        this.type = style.isEmpty() ? type(list, depth) : style;
        this.step = list.hasAttr("reversed") ? -1 : 1;
        this.next = whole(list.attr("start"), step > 0 ? 1 : items(list));
    }

    private static int items(Element list) {
        int count = 0;
        for (Element child : list.children()) {
            count += child.nameIs("li") ? 1 : 0;
        }
        return count;
    }

    private static String type(Element list, int depth) {
        String attribute = list.attr("type").strip();
        if (list.nameIs("ol")) {
            return switch (attribute) {
                case "a" -> "lower-alpha";
                case "A" -> "upper-alpha";
                case "i" -> "lower-roman";
                case "I" -> "upper-roman";
                default -> "decimal";
            };
        }
        String named = attribute.toLowerCase(Locale.ROOT);
        return named.isEmpty() ? depth == 1 ? "disc" : depth == 2 ? "circle" : "square" : named;
    }

    /** Counts an item; its label with a blank behind it, empty where none is shown. */
    String label(Element item, String style) {
        long number = item.hasAttr("value") && ordered ? whole(item.attr("value"), next) : next;
        next = number + step;
        String shown = style.isEmpty() ? type : style;
        return label(shown, (int) Math.max(Integer.MIN_VALUE, Math.min(number, Integer.MAX_VALUE)));
    }

    private static String label(String type, int number) {
        if (type.startsWith("\"") || type.startsWith("'")) {
            return type.length() > 2 ? type.substring(1, type.length() - 1) : "";
        }
        String first = type.indexOf(' ') < 0 ? type : type.substring(0, type.indexOf(' '));
        return switch (first) {
            case "none" -> "";
            case "disc" -> "• ";
            case "circle" -> "◦ ";
            case "square" -> "▪ ";
            case "lower-alpha", "lower-latin" -> letters(number).toLowerCase(Locale.ROOT) + ". ";
            case "upper-alpha", "upper-latin" -> letters(number) + ". ";
            case "lower-roman" -> NumberFormats.format(number, "lowerRoman", null) + ". ";
            case "upper-roman" -> NumberFormats.format(number, "upperRoman", null) + ". ";
            case "decimal-leading-zero" -> NumberFormats.format(number, "decimalZero", null) + ". ";
            default -> number + ". ";
        };
    }

    /** After z comes aa, then ab, as browsers count; Word counts otherwise. */
    private static String letters(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            out.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return out.reverse().toString();
    }

    private static long whole(String text, long otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
