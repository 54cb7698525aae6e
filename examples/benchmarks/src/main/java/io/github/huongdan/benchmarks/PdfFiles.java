package io.github.huongdan.benchmarks;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** A PDF file beside the text that PDFBox strips out of it. */
public class PdfFiles extends SteadyState {

    /** The document with its layout. */
    @Benchmark
    public ReadDocument pdfRead(PreparedPdf prepared) {
        return GuidancePdf.standard().read(prepared.file);
    }

    /** The copy with what is found, which is known. */
    @Benchmark
    public AnnotatedCopy pdfAnnotate(PreparedPdf prepared) {
        return GuidancePdf.standard().annotate(prepared.file, prepared.said, Reviewer.HUONGDAN);
    }

    @Benchmark
    public String pdfBoxText(PreparedPdf prepared) throws IOException {
        return ExtractedText.byPdfBox(prepared.file);
    }
}
