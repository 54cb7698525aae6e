package io.github.huongdan.serialization.html.style;

import java.util.Locale;

/** Lengths of CSS in points. */
final class CssLength {

    private CssLength() {}

    /**
     * The length in points; NaN where it is none, or depends on what is not known.
     *
     * @param em what {@code em} and {@code %} are of; 0 where that is not known
     */
    static double points(String value, double em) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < text.length() && "+-.0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        double number = number(text.substring(0, end));
        double unit = unit(text.substring(end).strip(), em);
        double points = number == 0 ? 0 : number * unit;
        return Math.abs(points) < 100_000 ? Math.round(points * 100) / 100.0 : Double.NaN;
    }

    /** A plain number; NaN where it is none. */
    static double number(String text) {
        if (text.isEmpty() || text.length() > 12) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double unit(String name, double em) {
        double known = em > 0 ? em : Double.NaN;
        return switch (name) {
            case "pt" -> 1;
            case "px" -> 0.75;
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "pc" -> 12;
            case "em" -> known;
            case "%" -> known / 100;
            default -> Double.NaN;
        };
    }
}
