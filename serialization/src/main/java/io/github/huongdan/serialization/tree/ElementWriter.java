package io.github.huongdan.serialization.tree;

import io.github.huongdan.serialization.input.SafeXml;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a tree in UTF-8: elements that hold elements on lines of their own, indented, and those that hold text as they are. Gives the same bytes on every machine.
 * Immutable and thread-safe.
 */
public final class ElementWriter {

    private static final String INDENT = "  ";
    private static final XMLOutputFactory FACTORY = SafeXml.outputFactory();

    private final Map<String, String> prefixes;
    private final Set<String> texts;

    /**
     * Makes a writer.
     *
     * @param prefixes the prefix of each namespace, where the empty one stands for none; the outermost element declares them
     * @param texts the elements in which white space counts, so that none is added
     */
    public ElementWriter(Map<String, String> prefixes, Set<String> texts) {
        this.prefixes = prefixes;
        this.texts = texts;
    }

    /** Writes a document whose texts XML can carry. */
    public byte[] write(Element root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            for (Map.Entry<String, String> declared : prefixes.entrySet()) {
                xml.setPrefix(declared.getValue(), declared.getKey());
            }
            element(xml, root, 0, false);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private void element(XMLStreamWriter xml, Element element, int level, boolean inText) throws XMLStreamException {
        String prefix = prefixes.getOrDefault(element.namespace(), "");
        if (element.nodes().isEmpty()) {
            xml.writeEmptyElement(prefix, element.name(), element.namespace());
            attributes(xml, element, level);
            return;
        }
        xml.writeStartElement(prefix, element.name(), element.namespace());
        attributes(xml, element, level);
        boolean text = inText || texts.contains(element.name());
        for (Node node : element.nodes()) {
            if (node instanceof Text characters) {
                xml.writeCharacters(characters.text());
            } else if (node instanceof Element child) {
                newLine(xml, level + 1, text);
                element(xml, child, level + 1, text);
            }
        }
        newLine(xml, level, text);
        xml.writeEndElement();
    }

    private void attributes(XMLStreamWriter xml, Element element, int level) throws XMLStreamException {
        if (level == 0) {
            for (Map.Entry<String, String> declared : prefixes.entrySet()) {
                if (declared.getValue().isEmpty()) {
                    xml.writeDefaultNamespace(declared.getKey());
                } else {
                    xml.writeNamespace(declared.getValue(), declared.getKey());
                }
            }
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private static void newLine(XMLStreamWriter xml, int level, boolean text) throws XMLStreamException {
        if (!text) {
            xml.writeCharacters("\n" + INDENT.repeat(level));
        }
    }
}
