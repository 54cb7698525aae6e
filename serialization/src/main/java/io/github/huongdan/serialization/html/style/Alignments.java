package io.github.huongdan.serialization.html.style;

import io.github.huongdan.layout.Alignment;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** How lines stand, by the property, the attribute or the element. */
final class Alignments {

    private Alignments() {}

    static Alignment of(Element element, Declarations own, Alignment inherited) {
        String property = own.value("text-align");
        if (!property.isEmpty()) {
            return named(property, inherited);
        }
        boolean table = element.nameIs("table") || element.nameIs("img");
        String attribute = element.attr("align").strip().toLowerCase(Locale.ROOT);
        if (!attribute.isEmpty() && !table) {
            return named(attribute, inherited);
        }
        if (element.nameIs("center") || element.nameIs("th")) {
            return Alignment.CENTER;
        }
        return table ? Alignment.LEFT : inherited;
    }

    private static Alignment named(String name, Alignment otherwise) {
        return switch (name) {
            case "left", "start" -> Alignment.LEFT;
            case "center", "-webkit-center", "middle" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            case "justify" -> Alignment.JUSTIFY;
            default -> otherwise;
        };
    }
}
