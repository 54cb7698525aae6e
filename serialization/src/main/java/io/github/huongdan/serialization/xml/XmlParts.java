package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Variants;
import io.github.huongdan.serialization.input.SafeXml;
import java.io.StringWriter;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes and reads parts of documents inside the XML of somebody else. Public for {@code GuidanceModule} alone; the types of its arguments
 * are not exported.
 *
 * <p>Immutable and thread-safe.
 */
public final class XmlParts {

    private final ReadLimits limits;
    private final XMLOutputFactory outputFactory = SafeXml.outputFactory();

    /** Makes one with the given limits of depth, list length and text length. */
    public XmlParts(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Returns a part as one element that declares the namespace, without white space between elements.
     *
     * @throws UnwritableDocumentException if XML cannot carry a value of the part
     */
    public String write(Shape<?> shape, Object value) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = outputFactory.createXMLStreamWriter(out);
            new XmlWriter(new XmlOutline(xml, false), limits.maxDepth(), FormatVersion.CURRENT).part(shape, value);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return out.toString();
    }

    /** Reads a document whose root is the next event, up to the event after its end. */
    public GuidanceDocument readDocument(XMLStreamReader events) throws XMLStreamException {
        return Objects.requireNonNull(reader(events).document());
    }

    /** Reads the one part that the element holds in which the events go on, and that element's end. */
    public <S> S readPart(XMLStreamReader events, Variants<S> variants) throws XMLStreamException {
        return Objects.requireNonNull(reader(events).part(variants));
    }

    private XmlReader reader(XMLStreamReader events) {
        return new XmlReader(new XmlCursor(events, limits));
    }
}
