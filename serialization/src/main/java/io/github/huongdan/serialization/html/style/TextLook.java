package io.github.huongdan.serialization.html.style;

import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.TextStyle;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How letters look, by properties, attributes and elements. */
final class TextLook {

    /** The sizes of {@code <font size>} in points, from 1. */
    private static final double[] FONT_SIZES = {7.5, 10, 12, 13.5, 18, 24, 36};

    private TextLook() {}

    static TextStyle of(Element element, Declarations own, TextStyle parent) {
        String name = element.normalName();
        String family = family(element, own);
        TextStyle style = new TextStyle(
                family == null ? parent.family() : family,
                size(element, own, parent.size()),
                bold(name, own, parent.bold()),
                italic(name, own, parent.italic()),
                underline(name, own, parent.underline()),
                letterCase(own, parent.letterCase()),
                color(element, own, parent.color()),
                false);
        return style.equals(parent) ? parent : style;
    }

    /** The first of the typefaces that are named. */
    private static @Nullable String family(Element element, Declarations own) {
        String named = own.written("font-family");
        if (named == null && own.written("font") != null) {
            named = FontShorthand.family(own.value("font"), own.written("font"));
        }
        if (named == null && element.nameIs("font") && element.hasAttr("face")) {
            named = element.attr("face");
        }
        if (named == null) {
            return null;
        }
        int comma = named.indexOf(',');
        String first = (comma < 0 ? named : named.substring(0, comma)).strip();
        if (first.length() > 1 && (first.charAt(0) == '"' || first.charAt(0) == '\'')) {
            first = first.substring(1, first.length() - 1).strip();
        }
        return first.isEmpty() || first.equalsIgnoreCase("inherit") ? null : first;
    }

    private static double size(Element element, Declarations own, double parent) {
        String value = own.value("font-size");
        if (value.isEmpty() && !own.value("font").isEmpty()) {
            value = FontShorthand.size(own.value("font"));
        }
        if (!value.isEmpty()) {
            double points = CssLength.points(value, parent);
            return points > 0 ? points : value.equals("inherit") ? parent : 0;
        }
        String attribute = element.nameIs("font") ? element.attr("size").strip() : "";
        boolean whole = attribute.length() == 1 && attribute.charAt(0) >= '1' && attribute.charAt(0) <= '7';
        return whole ? FONT_SIZES[attribute.charAt(0) - '1'] : isHeading(element.normalName()) ? 0 : parent;
    }

    private static boolean bold(String name, Declarations own, boolean inherited) {
        String value = own.value("font-weight");
        if (value.isEmpty() && !own.value("font").isEmpty()) {
            value = FontShorthand.weight(own.value("font"));
        }
        if (!value.isEmpty()) {
            double weight = CssLength.number(value);
            return value.startsWith("bold") || weight >= 600 || (value.equals("inherit") && inherited);
        }
        return inherited || name.equals("b") || name.equals("strong") || name.equals("th") || isHeading(name);
    }

    private static boolean italic(String name, Declarations own, boolean inherited) {
        String value = own.value("font-style");
        if (!value.isEmpty()) {
            return value.startsWith("italic") || value.startsWith("oblique") || (value.equals("inherit") && inherited);
        }
        return inherited
                || own.value("font").contains("italic")
                || name.equals("i")
                || name.equals("em")
                || name.equals("cite")
                || name.equals("address");
    }

    private static boolean underline(String name, Declarations own, boolean inherited) {
        String value = own.value("text-decoration") + own.value("text-decoration-line");
        if (!value.isEmpty()) {
            return inherited || value.contains("underline");
        }
        return inherited || name.equals("u") || name.equals("ins");
    }

    private static LetterCase letterCase(Declarations own, LetterCase inherited) {
        if (own.value("font-variant").equals("small-caps")) {
            return LetterCase.SMALL_CAPITALS;
        }
        return switch (own.value("text-transform")) {
            case "uppercase" -> LetterCase.ALL_CAPITALS;
            case "none", "lowercase", "capitalize" -> LetterCase.AS_WRITTEN;
            default -> inherited;
        };
    }

    private static @Nullable String color(Element element, Declarations own, @Nullable String inherited) {
        String value = own.value("color");
        if (value.isEmpty() && element.nameIs("font")) {
            value = element.attr("color").strip().toLowerCase(Locale.ROOT);
        }
        return value.isEmpty() ? inherited : Colors.hex(value);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}
