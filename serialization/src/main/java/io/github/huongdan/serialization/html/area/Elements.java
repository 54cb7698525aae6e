package io.github.huongdan.serialization.html.area;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are by their names and roles. */
public final class Elements {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "template",
            "noscript",
            "object",
            "embed",
            "applet",
            "iframe",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "option",
            "datalist",
            "textarea",
            "input",
            "button",
            "img",
            "noframes",
            "frameset",
            "frame",
            "dialog",
            "xml",
            "w:sdtpr",
            "w:latentstyles");
    private static final Set<String> BESIDES = Set.of("nav", "aside", "footer", "header", "menu", "search");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "search",
            "banner",
            "contentinfo",
            "complementary",
            "menu",
            "menubar",
            "toolbar",
            "dialog",
            "alert");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "ul",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "colgroup",
            "xmp",
            "listing",
            "plaintext");
    private static final String[] NAMES = {
        "menu",
        "nav",
        "breadcrumb",
        "sidebar",
        "share",
        "social",
        "comment",
        "related",
        "toolbar",
        "pagination",
        "banner",
        "footer",
        "header",
        "advert",
        "login",
        "search",
        "popup",
        "modal",
        "tags",
        "rating",
        "widget"
    };

    private Elements() {}

    /** Whether what stands in an element is never shown as text. */
    public static boolean neverText(Element element) {
        return NEVER_TEXT.contains(element.normalName());
    }

    /** Whether an element begins lines of its own. */
    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether an element says that it stands beside what a page is about. */
    static boolean isBesides(Element element) {
        return BESIDES.contains(element.normalName())
                || ROLES.contains(element.attr("role").strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the classes or the id of an element have a word for what stands beside. */
    static boolean isNamedBesides(Element element) {
        String names = (element.attr("class") + " " + element.attr("id")).toLowerCase(Locale.ROOT);
        if (names.isBlank() || names.length() > 1000) {
            return false;
        }
        for (String name : NAMES) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
