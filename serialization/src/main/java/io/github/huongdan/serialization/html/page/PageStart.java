package io.github.huongdan.serialization.html.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells by what it begins with whether a content is a page or a part of one. */
public final class PageStart {

    private static final int LOOKED_AT = 4096;
    private static final String SKIPPED = " \t\r\n\u0000\u00ef\u00bb\u00bf\u00fe\u00ff";
    private static final Set<String> WHOLE = Set.of("html", "head", "body", "meta", "title", "style", "link", "script");
    private static final Set<String> PARTS = Set.of(
            "article",
            "b",
            "blockquote",
            "br",
            "center",
            "div",
            "em",
            "font",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "span",
            "strong",
            "table",
            "tbody",
            "td",
            "tr",
            "u",
            "ul",
            "a",
            "header",
            "footer",
            "aside",
            "figure",
            "dl",
            "plaintext");

    private PageStart() {}

    /** Whether it begins with a tag or a declaration of HTML, behind comments. */
    public static boolean isHtml(byte[] content) {
        String tag = firstTag(content);
        return isWhole(tag) || PARTS.contains(tag);
    }

    /** Whether it says that it is a page as a whole, and not only a part of one. */
    public static boolean isWholePage(byte[] content) {
        return isWhole(firstTag(content));
    }

    private static boolean isWhole(String tag) {
        return WHOLE.contains(tag) || tag.equals("!doctype html");
    }

    /** The name of the first tag in small letters; empty where none begins the content. */
    private static String firstTag(byte[] content) {
        if (!mayBeginWithTag(content)) {
            return "";
        }
        String head = head(content);
        int at = blankEnd(head, 0);
        boolean xhtml = head.startsWith("<?xml", at) && head.contains("<html");
        while (head.startsWith("<!--", at) || (xhtml && head.startsWith("<?", at))) {
            int end = head.startsWith("<?", at) ? head.indexOf('>', at) + 1 : head.indexOf("-->", at) + 3;
            if (end <= at) {
                return "";
            }
            at = blankEnd(head, end);
        }
        if (!head.startsWith("<", at)) {
            return "";
        }
        if (head.startsWith("<!doctype html", at)) {
            return "!doctype html";
        }
        int end = at + 1;
        while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
            end++;
        }
        boolean closed = end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) >= 0;
        return closed ? head.substring(at + 1, end) : "";
    }

    /** Most contents are seen to begin with none by their first byte, behind blanks, marks of byte order and the zeros of UTF-16. */
    private static boolean mayBeginWithTag(byte[] content) {
        int at = 0;
        while (at < content.length && SKIPPED.indexOf(content[at] & 0xFF) >= 0) {
            at++;
        }
        return at < content.length && content[at] == '<';
    }

    /** The first characters in small letters, in whatever encoding they may be; none of a byte order mark. */
    private static String head(byte[] content) {
        int length = Math.min(content.length, LOOKED_AT);
        boolean utf16 = length > 1 && (content[0] == 0 || content[1] == 0 || (content[0] & 0xFF) >= 0xFE);
        String head = new String(content, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String plain =
                utf16 ? head.replace("\u0000", "").replace("\u00ff\u00fe", "").replace("\u00fe\u00ff", "") : head;
        return plain.startsWith("\u00ef\u00bb\u00bf") ? plain.substring(3) : plain;
    }

    private static int blankEnd(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
