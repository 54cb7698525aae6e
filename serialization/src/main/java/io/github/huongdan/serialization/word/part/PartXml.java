package io.github.huongdan.serialization.word.part;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.huongdan.serialization.input.SafeXml;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The settings of the parser below: no document type, nothing outside the part. The factory is set up once and shared; Woodstox allows that. */
final class PartXml {

    private static final int DEEPEST = 10_000;

    /** Older drawings keep pictures in attributes. */
    private static final int LONGEST_ATTRIBUTE = 16 * 1024 * 1024;

    private static final XMLInputFactory FACTORY = factory();

    private PartXml() {}

    static XMLStreamReader2 reader(InputStream part) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(part);
    }

    static XMLStreamReader2 reader(Reader part) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(part);
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = SafeXml.inputFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        return factory;
    }
}
