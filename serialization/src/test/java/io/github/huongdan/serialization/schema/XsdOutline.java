package io.github.huongdan.serialization.schema;

import com.ctc.wstx.stax.WstxOutputFactory;
import io.github.huongdan.serialization.FormatVersion;
import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of XML Schema, each on a line of its own, indented by two spaces. Not thread-safe. */
final class XsdOutline {

    static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int level;

    XsdOutline() throws XMLStreamException {
        xml = new WstxOutputFactory().createXMLStreamWriter(text);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    void startSchema(String namespace) throws XMLStreamException {
        newLine();
        xml.setPrefix("xs", XSD);
        xml.writeStartElement(XSD, "schema");
        xml.writeNamespace("xs", XSD);
        xml.writeDefaultNamespace(namespace);
        attributes(
                "targetNamespace",
                namespace,
                "elementFormDefault",
                "qualified",
                "version",
                FormatVersion.CURRENT.toString());
        level++;
    }

    /** Starts an element that holds elements; its attributes come as names and values in turn. */
    void start(String name, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeStartElement(XSD, name);
        attributes(attributes);
        level++;
    }

    void end() throws XMLStreamException {
        level--;
        newLine();
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        newLine();
        xml.writeEmptyElement(XSD, name);
        attributes(attributes);
    }

    void documentation(String words) throws XMLStreamException {
        start("annotation");
        newLine();
        xml.writeStartElement(XSD, "documentation");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "en");
        xml.writeCharacters(words);
        xml.writeEndElement();
        end();
    }

    /** Ends the schema and returns all that was written. */
    String finish() throws XMLStreamException {
        end();
        xml.writeEndDocument();
        xml.close();
        return text + "\n";
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }
}
