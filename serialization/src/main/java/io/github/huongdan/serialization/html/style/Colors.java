package io.github.huongdan.serialization.html.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Colours of CSS. */
final class Colors {

    private Colors() {}

    /** Six hexadecimal digits in capitals; null where the colour is black by name, or is not known. */
    static @Nullable String hex(String value) {
        if (value.startsWith("#") && (value.length() == 7 || value.length() == 4)) {
            String digits = value.substring(1).toUpperCase(Locale.ROOT);
            return isHex(digits) ? digits.length() == 6 ? digits : doubled(digits) : null;
        }
        return switch (value) {
            case "red" -> "FF0000";
            case "blue" -> "0000FF";
            case "green" -> "008000";
            case "white" -> "FFFFFF";
            case "gray", "grey" -> "808080";
            case "navy" -> "000080";
            case "maroon" -> "800000";
            default -> null;
        };
    }

    private static boolean isHex(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (Character.digit(digits.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String doubled(String digits) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            out.append(digits.charAt(i)).append(digits.charAt(i));
        }
        return out.toString();
    }
}
