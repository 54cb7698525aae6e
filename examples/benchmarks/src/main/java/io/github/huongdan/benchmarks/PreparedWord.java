package io.github.huongdan.benchmarks;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One Word file. */
@State(Scope.Benchmark)
public class PreparedWord {

    private static final ReadFile NOTHING = GuidanceFormats.TEXT.open(new byte[] {});

    @Param
    public WordSample word = WordSample.EXAMPLE;

    byte[] file = {};

    /** The same after it was read. */
    ReadFile read = NOTHING;

    /** What is found in it, with what it suggests. */
    List<Annotation> said = List.of();

    @Setup
    public void prepare() throws IOException {
        file = word.file();
        read = GuidanceWord.standard().open(file);
        said = Reviews.said(read.document());
    }
}
