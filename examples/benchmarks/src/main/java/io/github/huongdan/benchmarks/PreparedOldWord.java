package io.github.huongdan.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One Word file of the old format. */
@State(Scope.Benchmark)
public class PreparedOldWord {

    @Param
    public OldWordSample oldWord = OldWordSample.OLD_EXAMPLE;

    byte[] file = {};

    @Setup
    public void prepare() throws IOException {
        file = oldWord.file();
    }
}
