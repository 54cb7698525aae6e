package io.github.huongdan.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One PDF file. */
@State(Scope.Benchmark)
public class PreparedPdf {

    @Param
    public PdfSample pdf = PdfSample.PDF_EXAMPLE;

    byte[] file = {};

    @Setup
    public void prepare() throws IOException {
        file = pdf.file();
    }
}
