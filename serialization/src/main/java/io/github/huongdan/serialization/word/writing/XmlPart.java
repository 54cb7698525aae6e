package io.github.huongdan.serialization.word.writing;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import io.github.huongdan.serialization.input.SafeXml;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of a Word file while it is written. Names have their prefix, attributes stand in pairs of name and value. Not thread-safe. */
final class XmlPart {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLOutputFactory FACTORY = factory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    private XmlPart() {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a part with its root. */
    static XmlPart of(String root, String... attributes) {
        return new XmlPart().start(root, attributes);
    }

    /** Begins a part of WordprocessingML. */
    static XmlPart word(String root) {
        return of(root, "xmlns:w", WORD, "xmlns:r", RELATED);
    }

    private static XMLOutputFactory factory() {
        WstxOutputFactory factory = SafeXml.outputFactory();
        factory.setProperty(WstxOutputProperties.P_OUTPUT_VALIDATE_STRUCTURE, false);
        return factory;
    }

    XmlPart start(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            open.push(name);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    XmlPart empty(String name, String... attributes) {
        return start(name, attributes).end();
    }

    XmlPart text(String text) {
        try {
            xml.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    XmlPart end() {
        try {
            xml.writeEndElement();
            open.pop();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Ends all that is open and returns the part. */
    byte[] bytes() {
        while (!open.isEmpty()) {
            end();
        }
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
