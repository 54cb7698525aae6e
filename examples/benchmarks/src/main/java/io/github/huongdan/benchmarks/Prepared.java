package io.github.huongdan.benchmarks;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One document in all its forms. */
@State(Scope.Benchmark)
public class Prepared {

    @Param({"SOURCE", "TASKS_10", "TASKS_100", "TASKS_1000", "TASKS_10000"})
    public Sample sample = Sample.SOURCE;

    byte[] text = {};
    byte[] json = {};
    String jsonText = "";
    byte[] xml = {};
    GuidanceDocument document = GuidanceDocument.builder().build();

    @Setup
    public void prepare() throws IOException {
        text = sample.text();
        document = sample.document();
        json = GuidanceJson.standard().compact().writeBytes(document);
        jsonText = new String(json, StandardCharsets.UTF_8);
        xml = GuidanceXml.standard().compact().writeBytes(document);
    }
}
