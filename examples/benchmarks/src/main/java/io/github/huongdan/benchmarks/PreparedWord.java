package io.github.huongdan.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One Word file. */
@State(Scope.Benchmark)
public class PreparedWord {

    @Param
    public WordSample word = WordSample.EXAMPLE;

    byte[] file = {};

    @Setup
    public void prepare() throws IOException {
        file = word.file();
    }
}
