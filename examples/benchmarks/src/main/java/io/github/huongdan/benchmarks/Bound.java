package io.github.huongdan.benchmarks;

import io.github.huongdan.benchmarks.beans.Guidance;
import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same document bound to plain classes. */
@State(Scope.Benchmark)
public class Bound {

    Guidance bean = new Guidance();

    @Setup
    public void bind(Prepared prepared) throws IOException {
        bean = Alternatives.JSON.readValue(prepared.json, Guidance.class);
    }
}
