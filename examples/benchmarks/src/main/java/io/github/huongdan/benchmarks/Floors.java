package io.github.huongdan.benchmarks;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What no reader or writer of these formats can go below: the parser's or generator's work alone. */
public class Floors extends SteadyState {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final WstxInputFactory XML = new WstxInputFactory();

    /** Decodes the bytes and looks at each character once. */
    @Benchmark
    public int textFloor(Prepared prepared) {
        String text = new String(prepared.text, StandardCharsets.UTF_8);
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    /** Goes through the tokens and takes nothing out. */
    @Benchmark
    public int jsonReadFloor(Prepared prepared) {
        int tokens = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), prepared.json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Has the JDK decode the bytes, and looks for no token: what making strings of the texts costs at least. */
    @Benchmark
    public String jsonDecoding(Prepared prepared) {
        return new String(prepared.json, StandardCharsets.UTF_8);
    }

    /** Goes through the tokens and makes a string of each text, as every reader must. */
    @Benchmark
    public int jsonReadFloorWithStrings(Prepared prepared) {
        int sum = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), prepared.json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getString().length();
                }
            }
        }
        return sum;
    }

    /** Writes the document by code made for it alone. */
    @Benchmark
    public byte[] jsonWriteFloor(Prepared prepared) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new HandWrittenJson(generator).write(prepared.document);
        }
        return out.toByteArray();
    }

    /** Goes through the events and takes nothing out. */
    @Benchmark
    public int xmlReadFloor(Prepared prepared) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(prepared.xml));
        int events = 0;
        while (reader.hasNext()) {
            reader.next();
            events++;
        }
        reader.close();
        return events;
    }
}
