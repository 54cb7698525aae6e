package io.github.huongdan.benchmarks;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import org.openjdk.jmh.annotations.Benchmark;

/** What the library does with a document. */
public class OurWork extends SteadyState {

    private static final GuidanceJson JSON = GuidanceJson.standard().compact();
    private static final GuidanceXml XML = GuidanceXml.standard().compact();

    @Benchmark
    public ReadDocument textRead(Prepared prepared) {
        return GuidanceText.standard().withUtf16().read(prepared.text);
    }

    @Benchmark
    public GuidanceDocument jsonRead(Prepared prepared) {
        return JSON.read(prepared.json);
    }

    @Benchmark
    public byte[] jsonWrite(Prepared prepared) {
        return JSON.writeBytes(prepared.document);
    }

    @Benchmark
    public GuidanceDocument xmlRead(Prepared prepared) {
        return XML.read(prepared.xml);
    }

    @Benchmark
    public byte[] xmlWrite(Prepared prepared) {
        return XML.writeBytes(prepared.document);
    }

    @Benchmark
    public Report allRules(Prepared prepared) {
        return GuidanceValidator.standard().validate(prepared.document);
    }

    @Benchmark
    public Report jsonReadAndAllRules(Prepared prepared) {
        return GuidanceValidator.standard().validate(JSON.read(prepared.json));
    }

    @Benchmark
    public Report textReadAndAllRules(Prepared prepared) {
        return GuidanceValidator.standard()
                .validate(GuidanceText.standard().withUtf16().read(prepared.text));
    }
}
