package io.github.huongdan.serialization.stream;

import io.github.huongdan.source.Position;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where in a stream the bytes of a part begin: the bytes before it, its line and its column from 1. */
public record Origin(long offset, long line, long column) {

    /** Leads a position in the part, where it has one, to its position in the stream. */
    @Nullable
    Position toStream(@Nullable Position inPart) {
        if (inPart == null) {
            return null;
        }
        boolean firstLine = inPart.line() == 1;
        return new Position(clamp(line + inPart.line() - 1), clamp(inPart.column() + (firstLine ? column - 1 : 0)));
    }

    Position position() {
        return new Position(clamp(line), clamp(column));
    }

    /** Returns the origin of the part with a piece put before it that is UTF-8 and has no end of a line. */
    Origin before(byte[] piece) {
        return new Origin(offset - piece.length, line, column - new String(piece, StandardCharsets.UTF_8).length());
    }

    private static int clamp(long value) {
        return (int) Math.min(Math.max(value, 1), Integer.MAX_VALUE);
    }
}
