package io.github.huongdan.serialization.formats;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
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
    public boolean annotatable() {
        return true;
    }

    @Override
    public boolean replaceable() {
        return false;
    }

    @Override
    public AnnotatedCopy annotate(byte[] content, List<Annotation> annotations, Reviewer reviewer) {
        return pdf.annotate(content, annotations, reviewer);
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new PdfFormat(pdf.withLimits(limits));
    }
}
