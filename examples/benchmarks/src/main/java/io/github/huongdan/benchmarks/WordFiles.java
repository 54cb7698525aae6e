package io.github.huongdan.benchmarks;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;

/** A Word file beside the floor, which no reader of all its parts can go below, and beside the text that libraries extract. */
public class WordFiles extends SteadyState {

    @Benchmark
    public String wordFloor(PreparedWord prepared) throws IOException, XMLStreamException {
        return WordText.byScan(prepared.file);
    }

    @Benchmark
    public String poiText(PreparedWord prepared) throws IOException {
        return WordText.byPoi(prepared.file);
    }

    @Benchmark
    public String docx4jText(PreparedWord prepared) throws Exception {
        return WordText.byDocx4j(prepared.file);
    }
}
