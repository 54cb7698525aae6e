package io.github.huongdan.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import io.github.huongdan.benchmarks.beans.Guidance;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.openjdk.jmh.annotations.Benchmark;
import org.xml.sax.SAXException;

/** What an application would do to be sure of a document's structure: validate it against the published schemas. */
public class SchemaValidation extends SteadyState {

    private static final com.networknt.schema.Schema JSON_SCHEMA = PublishedSchemas.json();
    private static final Schema XML_SCHEMA = PublishedSchemas.xml();
    private static final WstxInputFactory XML = new WstxInputFactory();
    private static final JAXBContext BINDING = binding();

    private static JAXBContext binding() {
        try {
            return JAXBContext.newInstance(Guidance.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Parses and judges the JSON, and finds nothing to say. */
    @Benchmark
    public List<Error> networknt(Prepared prepared) {
        List<Error> errors = JSON_SCHEMA.validate(prepared.jsonText, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return errors;
    }

    /** Parses and judges the XML by the JDK alone; an error is thrown. */
    @Benchmark
    public void xsdByJdk(Prepared prepared) throws SAXException, IOException {
        XML_SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(prepared.xml)));
    }

    /** Binds the events of Woodstox to plain classes and has the JDK judge them on the way; an error is thrown. */
    @Benchmark
    public Object jaxbWithXsd(Prepared prepared) throws JAXBException, XMLStreamException {
        return bound(prepared, XML_SCHEMA);
    }

    /** Binds the events of Woodstox to plain classes and checks nothing. */
    @Benchmark
    public Object jaxb(Prepared prepared) throws JAXBException, XMLStreamException {
        return bound(prepared, null);
    }

    private static Object bound(Prepared prepared, Schema schema) throws JAXBException, XMLStreamException {
        Unmarshaller unmarshaller = BINDING.createUnmarshaller();
        unmarshaller.setSchema(schema);
        unmarshaller.setEventHandler(event -> false);
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(prepared.xml));
        Object guidance = unmarshaller.unmarshal(reader);
        reader.close();
        return guidance;
    }
}
