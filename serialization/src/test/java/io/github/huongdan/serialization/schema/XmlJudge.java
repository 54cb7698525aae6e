package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.Versions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Judges XML by the published schema, as a gateway would: with the JDK's parser and validator, nothing external. */
final class XmlJudge {

    private static final Schema FIRST = schema(GuidanceSchemas.xml(Versions.V1_0));
    private static final Schema CURRENT = schema(GuidanceSchemas.xml());

    private XmlJudge() {}

    private static Schema schema(String text) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(new StringReader(text)));
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** Judges by the schema of the namespace that stands in a document, any but the first by the current one. */
    static List<String> errors(byte[] xml) {
        Errors errors = new Errors();
        try {
            boolean first = new String(xml, StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .contains(FormatName.xml(Versions.V1_0));
            Validator validator = (first ? FIRST : CURRENT).newValidator();
            validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // From JDK 24 on the validator has a limit of its own, 200 elements, which is less than ours.
            validator.setProperty("jdk.xml.maxElementDepth", "0");
            validator.setErrorHandler(errors);
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            errors.messages.add(e.toString());
        }
        return errors.messages;
    }

    /** Collects errors; a warning is none. */
    private static final class Errors implements ErrorHandler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            messages.add(error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
