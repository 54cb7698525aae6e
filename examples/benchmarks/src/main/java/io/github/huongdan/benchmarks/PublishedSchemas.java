package io.github.huongdan.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.huongdan.serialization.schema.GuidanceSchemas;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schemas, compiled by the validators that an application would take. */
final class PublishedSchemas {

    private PublishedSchemas() {}

    static com.networknt.schema.Schema json() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(GuidanceSchemas.json(), InputFormat.JSON);
    }

    /** Compiles the XML Schema by the JDK's own validator. */
    static Schema xml() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(new StringReader(GuidanceSchemas.xml())));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
