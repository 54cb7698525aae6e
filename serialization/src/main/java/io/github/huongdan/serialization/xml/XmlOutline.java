package io.github.huongdan.serialization.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Puts each element on a line of its own, indented by two spaces, and leaves texts alone. Not thread-safe. */
final class XmlOutline {

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private final boolean pretty;
    private int level;
    private boolean open;
    private boolean inline;

    XmlOutline(XMLStreamWriter xml, boolean pretty) {
        this.xml = xml;
        this.pretty = pretty;
    }

    void startDocument(String root, String namespace) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        newLine();
        startOutermost(root, namespace);
    }

    /** Starts an element that declares the namespace for itself and all that it holds. */
    void startOutermost(String root, String namespace) throws XMLStreamException {
        xml.setDefaultNamespace(namespace);
        xml.writeStartElement(namespace, root);
        xml.writeDefaultNamespace(namespace);
        level++;
        open = true;
    }

    void endDocument() throws XMLStreamException {
        newLine();
        xml.writeEndDocument();
    }

    /** Starts an element that holds elements. */
    void start(String name) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        level++;
        open = true;
    }

    /** Ends the innermost element that holds elements. */
    void end() throws XMLStreamException {
        level--;
        if (!open && !inline) {
            newLine();
        }
        xml.writeEndElement();
        open = false;
        inline = false;
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    /** Writes the text of the element that was started last, which holds nothing else. */
    void content(String text) throws XMLStreamException {
        xml.writeCharacters(text);
        inline = true;
    }

    /** Writes an element that holds text alone. */
    void text(String name, String text) throws XMLStreamException {
        newLine();
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        open = false;
    }

    private void newLine() throws XMLStreamException {
        if (pretty) {
            xml.writeCharacters("\n");
            for (int i = 0; i < level; i++) {
                xml.writeCharacters(INDENT);
            }
        }
    }
}
