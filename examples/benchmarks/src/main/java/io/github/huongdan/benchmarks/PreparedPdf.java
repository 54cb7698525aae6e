package io.github.huongdan.benchmarks;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import java.io.IOException;
import java.util.List;
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

    /** What is found in it. */
    List<Annotation> said = List.of();

    @Setup
    public void prepare() throws IOException {
        file = pdf.file();
        said = Reviews.said(GuidancePdf.standard().read(file));
    }
}
