package io.github.huongdan.serialization.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The standard's schema, which stays outside the project: in the folder that the environment variable {@code HUONGDAN_AKN} names. */
final class AknSchema {

    static final String FOLDER = "HUONGDAN_AKN";

    private final Schema schema;

    private AknSchema(Schema schema) {
        this.schema = schema;
    }

    static AknSchema load() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            Path folder = Path.of(System.getenv(FOLDER));
            return new AknSchema(
                    factory.newSchema(folder.resolve("akomantoso30.xsd").toFile()));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lists what is not valid, each with its line. */
    List<String> faults(byte[] document) throws IOException {
        List<String> faults = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new org.xml.sax.ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(line(e));
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(line(e));
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(line(e));
            }
        });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException e) {
            faults.add(e.toString());
        }
        return faults;
    }

    private static String line(SAXParseException e) {
        return e.getLineNumber() + ": " + e.getMessage();
    }
}
