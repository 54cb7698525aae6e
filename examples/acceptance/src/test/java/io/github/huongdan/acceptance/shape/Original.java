package io.github.huongdan.acceptance.shape;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.source.SourceMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document in the shape that it came in, as it is read. */
final class Original {

    private final ReadDocument read;
    private final SourceMap map;
    private final List<String> lines;

    private Original(ReadDocument read) {
        this.read = read;
        map = Objects.requireNonNull(read.sourceMap());
        lines = List.of(map.source().text().split("\n", -1));
    }

    static Original of(String text) {
        String lines = text.replace("\r\n", "\n");
        return new Original(GuidanceText.standard().read(lines));
    }

    /** Reads a text in another shape. */
    static ReadDocument read(String text) {
        return GuidanceText.standard().read(text);
    }

    ReadDocument reading() {
        return read;
    }

    GuidanceDocument document() {
        return read.document();
    }

    String text() {
        return map.source().text();
    }

    List<String> lines() {
        return lines;
    }

    /** The number of lines above a part, from 0; -1 where it has no place. */
    int lineOf(String pointer) {
        return map.position(pointer).map(position -> position.line() - 1).orElse(-1);
    }

    /** The number of lines above a part that is all in one line, and the paragraph too; -1 where it is not. */
    int onlyLineOf(String pointer) {
        int line = lineOf(pointer);
        boolean only = line >= 0
                && map.source().position(map.span(pointer).orElseThrow().end()).line() - 1 == line
                && lines.get(line)
                        .stripTrailing()
                        .endsWith(text().substring(
                                        map.span(pointer).orElseThrow().start(),
                                        map.span(pointer).orElseThrow().end()));
        return only ? line : -1;
    }

    /** What stands in the source at a value that is in one stretch; null where it is in several or in none. */
    @Nullable
    String written(String pointer) {
        return map.inOneStretch(pointer) ? map.source().text(map.span(pointer).orElseThrow()) : null;
    }

    /** The first line below the letterhead. */
    int bodyLine() {
        int first = lines.size();
        boolean letter = document().typeName() == null;
        for (String pointer : map.pointers()) {
            boolean body = !pointer.startsWith("/header")
                    && !pointer.startsWith("/unclassified")
                    && !(letter && pointer.equals("/subject"));
            if (body) {
                first = Math.min(first, lineOf(pointer));
            }
        }
        return first;
    }

    /** The first line below the subject; -1 where no subject stands below the name of the type. */
    int firstBelowTitle() {
        int first = lines.size();
        for (String pointer : map.pointers()) {
            boolean title = pointer.equals("/typeName") || pointer.equals("/subject");
            if (!title && !pointer.startsWith("/header") && !pointer.startsWith("/unclassified")) {
                first = Math.min(first, lineOf(pointer));
            }
        }
        return lineOf("/subject") > lineOf("/typeName") && lineOf("/subject") < first ? first : -1;
    }

    /** The last line of the letterhead. */
    int lastHeaderLine() {
        int last = -1;
        for (String pointer : map.pointers()) {
            if (pointer.startsWith("/header")) {
                int end = map.span(pointer).orElseThrow().end();
                last = Math.max(last, map.source().position(end).line() - 1);
            }
        }
        return last;
    }
}
