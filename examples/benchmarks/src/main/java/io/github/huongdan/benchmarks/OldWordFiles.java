package io.github.huongdan.benchmarks;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** A Word file of the old format beside the text that POI extracts. */
public class OldWordFiles extends SteadyState {

    /** The document with its layout. */
    @Benchmark
    public ReadDocument oldWordRead(PreparedOldWord prepared) {
        return GuidanceWord.standard().read(prepared.file);
    }

    @Benchmark
    public String poiOldText(PreparedOldWord prepared) throws IOException {
        return ExtractedText.byPoiOfTheOldFormat(prepared.file);
    }
}
