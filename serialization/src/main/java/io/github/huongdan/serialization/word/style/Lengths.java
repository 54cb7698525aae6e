package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.Nullable;

/** Lengths as Word writes them: whole numbers of a unit that the attribute implies, or numbers with their unit. */
public final class Lengths {

    /** Stands for a length that is not stated. */
    static final double UNSET = Double.NaN;

    private static final double TWENTIETHS = 20;
    private static final double HALVES = 2;
    private static final double EMUS = 12_700;
    private static final double INCH = 72;
    private static final double PIXELS_OF_AN_INCH = 96;
    private static final double MILLIMETRES_OF_AN_INCH = 25.4;

    private Lengths() {}

    static boolean isSet(double length) {
        return !Double.isNaN(length);
    }

    /** Returns the first where it is stated, else the second. */
    static double firstSet(double first, double second) {
        return isSet(first) ? first : second;
    }

    /** Returns points for twentieths of a point. */
    static double points(@Nullable String text) {
        return length(text, TWENTIETHS);
    }

    /** Returns points for half points. */
    static double halfPoints(@Nullable String text) {
        return length(text, HALVES);
    }

    /** Returns points for a length in a drawing, of which 12,700 make a point; 0 where none is stated. */
    public static double drawing(@Nullable String text) {
        double points = length(text, EMUS);
        return isSet(points) ? points : 0;
    }

    /** Returns points for a length in a drawing of older versions, in pixels where no unit is written; 0 where none is stated. */
    public static double oldDrawing(@Nullable String text) {
        double points = length(text, PIXELS_OF_AN_INCH / INCH);
        return isSet(points) ? points : 0;
    }

    private static double length(@Nullable String text, double unit) {
        if (text == null) {
            return UNSET;
        }
        String trimmed = text.strip();
        int end = trimmed.length();
        while (end > 0 && isLetter(trimmed.charAt(end - 1))) {
            end--;
        }
        double number = number(trimmed.substring(0, end));
        return end == trimmed.length() ? number / unit : number * pointsOf(trimmed.substring(end));
    }

    private static double pointsOf(String unit) {
        return switch (unit) {
            case "pt" -> 1;
            case "mm" -> INCH / MILLIMETRES_OF_AN_INCH;
            case "cm" -> 10 * INCH / MILLIMETRES_OF_AN_INCH;
            case "in" -> INCH;
            case "pc", "pi" -> 12;
            case "px" -> INCH / PIXELS_OF_AN_INCH;
            default -> UNSET;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Reads a decimal number of at most nine digits before the point; {@link #UNSET} for anything else. */
    static double number(String text) {
        int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        double whole = 0;
        double scale = 0;
        int digits = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && scale == 0) {
                scale = 1;
            } else if (c >= '0' && c <= '9' && digits < 15) {
                whole = whole * 10 + c - '0';
                scale *= 10;
                digits++;
            } else {
                return UNSET;
            }
        }
        double value = whole / Math.max(scale, 1);
        return digits == 0 || value >= 1e9 ? UNSET : text.startsWith("-") ? -value : value;
    }

    /** Reads a whole number; the fallback where there is none. */
    public static int whole(@Nullable String text, int fallback) {
        double number = text == null ? UNSET : number(text.strip());
        return isSet(number) ? (int) number : fallback;
    }
}
