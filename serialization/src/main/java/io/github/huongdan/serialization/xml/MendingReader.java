package io.github.huongdan.serialization.xml;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Ends at an error of syntax as if the input ended well there: with one event that fits nowhere, so that a text that was cut off is not
 * taken for whole, then with what is open closed. What is beyond a limit is thrown as ever. Not thread-safe.
 */
final class MendingReader extends StreamReaderDelegate {

    private final Consumer<XMLStreamException> onError;
    private int open;
    private boolean broken;

    MendingReader(XMLStreamReader reader, Consumer<XMLStreamException> onError) {
        super(reader);
        this.onError = onError;
    }

    @Override
    public int next() throws XMLStreamException {
        if (broken) {
            return open-- > 0 ? XMLStreamConstants.END_ELEMENT : XMLStreamConstants.END_DOCUMENT;
        }
        try {
            int event = super.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
            return event;
        } catch (XMLStreamException e) {
            if (SyntaxErrors.isBeyondLimit(e)) {
                throw e;
            }
            onError.accept(e);
            broken = true;
            return XMLStreamConstants.ENTITY_REFERENCE;
        }
    }
}
