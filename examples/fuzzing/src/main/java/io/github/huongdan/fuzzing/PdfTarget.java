package io.github.huongdan.fuzzing;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import io.github.huongdan.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Any bytes behind the mark of PDF files: refused, or read with a line for each paragraph and every printed line inside the text. */
public final class PdfTarget {

    private static final byte[] MARK = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    static {
        // PDFBox tells the log of everything that is damaged, which here is nearly everything.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private PdfTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] file = asFile(input);
        Held.inProportion(file, () -> run(file));
    }

    /** What has no mark of a PDF file gets one. */
    static byte[] asFile(byte[] input) {
        if (GuidancePdf.seems(input)) {
            return input;
        }
        byte[] file = new byte[MARK.length + input.length];
        System.arraycopy(MARK, 0, file, 0, MARK.length);
        System.arraycopy(input, 0, file, MARK.length, input.length);
        return file;
    }

    private static void run(byte[] file) {
        ReadDocument pdf = Held.orRefused(() -> GuidancePdf.standard().read(file));
        if (pdf == null) {
            return;
        }
        SourceText source = Objects.requireNonNull(pdf.source(), "source");
        Layout layout = Objects.requireNonNull(pdf.layout(), "layout");
        Held.same(source.lineCount(), layout.paragraphs().size() + 1, "the number of lines");
        int end = 0;
        for (PrintedLine line : layout.printed()) {
            Held.check(line.span().start() >= end, "printed lines overlap");
            end = line.span().end();
        }
        Held.check(end <= source.text().length(), "a printed line ends beyond the text");
        Held.comesBackFromJson(pdf.document());
    }
}
