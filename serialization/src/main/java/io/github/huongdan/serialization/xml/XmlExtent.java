package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.ByteSource;
import java.io.IOException;

/**
 * Finds where an element ends by its tags alone. It stops early behind what no XML can go on with, such as an end tag of another name, so that
 * a lost tag does not cost all that follows; what is wrong is for the parser to say. Not thread-safe.
 */
final class XmlExtent {

    private final ByteSource source;
    private final XmlMarkup markup;
    private final int[] open;

    XmlExtent(ByteSource source, ReadLimits limits) {
        this.source = source;
        this.markup = new XmlMarkup(source);
        this.open = new int[XmlSettings.elementDepth(limits) + 1];
    }

    /** Passes one piece of markup, before whose {@code <} the source stands. */
    XmlMarkup.Kind passMarkup() throws IOException {
        return markup.pass();
    }

    /** Passes the rest of an element whose start tag has just been passed; returns whether its end was found. */
    boolean passContent() throws IOException {
        int depth = 0;
        open[depth++] = markup.nameHash();
        while (depth > 0) {
            source.passUntil('<');
            if (source.isOver() || source.peek() == ByteSource.END) {
                return false;
            }
            switch (markup.pass()) {
                case START -> {
                    if (depth == open.length) {
                        return false;
                    }
                    open[depth++] = markup.nameHash();
                }
                case END -> {
                    if (open[--depth] != markup.nameHash()) {
                        return false;
                    }
                }
                case BROKEN, DOCTYPE -> {
                    return false;
                }
                case EMPTY, OTHER -> {}
            }
        }
        return true;
    }
}
