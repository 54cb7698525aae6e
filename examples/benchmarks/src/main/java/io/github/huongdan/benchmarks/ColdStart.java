package io.github.huongdan.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.huongdan.benchmarks.beans.Guidance;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** The first document in a fresh virtual machine: the source document, which nothing has read or written before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStart {

    private byte[] text = {};
    private byte[] json = {};
    private byte[] word = {};

    @Setup
    public void prepare() throws IOException {
        text = bytes("/81-hd-btgduk.txt");
        json = bytes("/81-hd-btgduk.json");
        word = bytes("/81-hd-btgduk.docx");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream resource = ColdStart.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        }
    }

    @Benchmark
    public GuidanceDocument jsonReadCold() {
        return GuidanceJson.standard().read(json);
    }

    @Benchmark
    public Guidance databindReadCold() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build()
                .readValue(json, Guidance.class);
    }

    @Benchmark
    public Report textReadAndAllRulesCold() {
        return GuidanceValidator.standard()
                .validate(GuidanceText.standard().read(text).document());
    }

    @Benchmark
    public String wordFloorCold() throws IOException, XMLStreamException {
        return ExtractedText.byScan(word);
    }

    @Benchmark
    public ReadDocument wordReadCold() {
        return GuidanceWord.standard().read(word);
    }

    @Benchmark
    public String poiTextCold() throws IOException {
        return ExtractedText.byPoi(word);
    }

    @Benchmark
    public String docx4jTextCold() throws Exception {
        return ExtractedText.byDocx4j(word);
    }
}
