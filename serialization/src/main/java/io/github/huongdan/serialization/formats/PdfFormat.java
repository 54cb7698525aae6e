package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import java.util.List;

/** PDF files. */
record PdfFormat(GuidancePdf pdf) implements GuidanceFormat {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public boolean detects(byte[] content) {
        return GuidancePdf.seems(content);
    }

    @Override
    public ReadDocument read(byte[] content) {
        return pdf.read(content);
    }

    @Override
    public boolean writable() {
        return false;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        throw new UnsupportedOperationException("Documents are not written as PDF files");
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new PdfFormat(pdf.withLimits(limits));
    }
}
