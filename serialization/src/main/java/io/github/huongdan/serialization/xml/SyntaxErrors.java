package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.input.SafeXml;
import io.github.huongdan.source.Position;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what the parser below has found. */
final class SyntaxErrors {

    private SyntaxErrors() {}

    static MalformedDocumentException malformed(XMLStreamException error, @Nullable XmlCursor cursor) {
        Position current = cursor == null ? null : cursor.position();
        Position position = error.getLocation() == null ? current : XmlCursor.position(error.getLocation());
        String path = cursor == null ? "" : cursor.path().toString();
        return new MalformedDocumentException(
                SafeXml.sentence(error), new Place(path.isEmpty() ? null : path, position), error);
    }

    /** Tells what the parser throws at its limits from what it throws at malformed text, which has classes of its own. */
    static boolean isBeyondLimit(XMLStreamException error) {
        return error.getClass() == XMLStreamException.class;
    }
}
