package io.github.huongdan.serialization.xml;

import com.ctc.wstx.exc.WstxEOFException;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.source.Position;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what the parser below has found. */
final class SyntaxErrors {

    /** The parser has no exception of its own for its limits. */
    private static final String LIMIT = " limit (";

    /** Parsers repeat names of any length. */
    private static final int LONGEST_DETAIL = 300;

    private SyntaxErrors() {}

    static MalformedDocumentException malformed(XMLStreamException error, @Nullable XmlCursor cursor) {
        Position current = cursor == null ? null : cursor.position();
        Position position = error.getLocation() == null ? current : XmlCursor.position(error.getLocation());
        String path = cursor == null ? "" : cursor.path().toString();
        return new MalformedDocumentException(
                sentence(error), new Place(path.isEmpty() ? null : path, position), error);
    }

    /** Tells what the parser throws at its limits from what it throws at malformed text, which has classes of its own. */
    static boolean isBeyondLimit(XMLStreamException error) {
        return error.getClass() == XMLStreamException.class;
    }

    private static String sentence(XMLStreamException error) {
        if (error instanceof WstxEOFException) {
            return "The input ends before the XML does";
        }
        String detail = firstLine(String.valueOf(error.getMessage()));
        return (detail.contains(LIMIT) ? "The XML is beyond a limit: " : "Not well-formed XML: ") + detail;
    }

    /** The parser puts the place on a line of its own. */
    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        if (line.length() > LONGEST_DETAIL) {
            return line.substring(0, LONGEST_DETAIL) + "…";
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
