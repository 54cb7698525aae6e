package io.github.huongdan.serialization.word.review;

import io.github.huongdan.source.ShownText;

/** Texts as XML has them. */
final class Escaping {

    private Escaping() {}

    /** Escapes text between tags; what XML cannot hold is shown as people see it elsewhere. */
    static String text(String text) {
        return ShownText.lines(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Escapes the value of an attribute. */
    static String value(String text) {
        return text(ShownText.line(text)).replace("\"", "&quot;");
    }
}
