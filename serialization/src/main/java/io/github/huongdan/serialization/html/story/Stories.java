package io.github.huongdan.serialization.html.story;

import io.github.huongdan.layout.Story;
import io.github.huongdan.serialization.html.style.Looks;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells headers, footers and notes, as Word and LibreOffice write them into a page. */
final class Stories {

    private Stories() {}

    /** The text that an element tells; null where it tells none of its own. */
    static @Nullable Story of(Element element, Looks looks) {
        if (!element.nameIs("div")) {
            return null;
        }
        switch (looks.stated(element, "mso-element")) {
            case "header" -> {
                return Story.HEADER;
            }
            case "footer" -> {
                return Story.FOOTER;
            }
            case "footnote", "endnote", "footnote-list", "endnote-list" -> {
                return Story.NOTE;
            }
            default -> {}
        }
        String id = element.id();
        if (id.startsWith("sdfootnote") || id.startsWith("sdendnote")) {
            return Story.NOTE;
        }
        return switch (element.attr("title")) {
            case "header" -> Story.HEADER;
            case "footer" -> Story.FOOTER;
            default -> null;
        };
    }
}
