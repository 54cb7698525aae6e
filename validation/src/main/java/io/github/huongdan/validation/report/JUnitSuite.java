package io.github.huongdan.validation.report;

import io.github.huongdan.source.Position;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.rule.SourcePlace;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one test suite of JUnit XML. Nothing is measured, so all times are 0. */
final class JUnitSuite {

    private static final String TIME = "0";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String document;

    JUnitSuite(String document) {
        this.document = document;
        try {
            // The JDK's own writer, whatever stands on the class path: the same bytes everywhere.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A piece of writing; what the JDK's writer may throw cannot happen on a string. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    void begin(int tests, int failures, int errors, int skipped) {
        write(() -> {
            xml.writeCharacters("  ");
            xml.writeStartElement("testsuite");
            attribute("name", document);
            attribute("tests", String.valueOf(tests));
            attribute("failures", String.valueOf(failures));
            attribute("errors", String.valueOf(errors));
            attribute("skipped", String.valueOf(skipped));
            attribute("time", TIME);
        });
    }

    void properties(Map<String, String> properties) {
        write(() -> {
            line(2);
            xml.writeStartElement("properties");
            for (Map.Entry<String, String> property : properties.entrySet()) {
                line(3);
                xml.writeEmptyElement("property");
                attribute("name", property.getKey());
                attribute("value", property.getValue());
            }
            line(2);
            xml.writeEndElement();
        });
    }

    void passed(String name, String output) {
        write(() -> {
            if (output.isEmpty()) {
                line(2);
                xml.writeEmptyElement("testcase");
                testcase(name, null);
                return;
            }
            begin(name, null);
            xml.writeStartElement("system-out");
            characters(output);
            xml.writeEndElement();
            endCase();
        });
    }

    void failed(String name, @Nullable SourcePlace place, String type, String message, String details) {
        write(() -> {
            begin(name, place);
            xml.writeStartElement("failure");
            attribute("type", type);
            attribute("message", message);
            characters(details);
            xml.writeEndElement();
            endCase();
        });
    }

    void error(String name, String type, String message) {
        write(() -> {
            begin(name, null);
            xml.writeEmptyElement("error");
            attribute("type", type);
            attribute("message", message);
            endCase();
        });
    }

    void skipped(String name, String message) {
        write(() -> {
            begin(name, null);
            xml.writeEmptyElement("skipped");
            attribute("message", message);
            endCase();
        });
    }

    String end() {
        write(() -> {
            line(1);
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.close();
        });
        return text.toString();
    }

    private void begin(String name, @Nullable SourcePlace place) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        testcase(name, place);
        line(3);
    }

    private void endCase() throws XMLStreamException {
        line(2);
        xml.writeEndElement();
    }

    /** Build servers take what stands before the last dot of a class name for its package; a document's name has no package. */
    private void testcase(String name, @Nullable SourcePlace place) throws XMLStreamException {
        attribute("classname", document.replace('.', '_'));
        attribute("name", name);
        attribute("file", document);
        if (place != null && place.location() instanceof Position position) {
            attribute("line", String.valueOf(position.line()));
        }
        attribute("time", TIME);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, ShownText.line(value));
    }

    private void characters(String value) throws XMLStreamException {
        xml.writeCharacters(ShownText.lines(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
