package io.github.huongdan.serialization.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/** The text that a parser reads, of which it can show what it has just passed. */
final class XmlText {

    private final String text;
    private final XMLStreamReader2 parser;

    XmlText(String text, XMLStreamReader parser) {
        this.text = text;
        this.parser = (XMLStreamReader2) parser;
    }

    /** Returns the text from an offset to the end of the event on which the parser stands. */
    String from(int start) throws XMLStreamException {
        return text.substring(start, (int) parser.getLocationInfo().getEndingCharOffset());
    }
}
