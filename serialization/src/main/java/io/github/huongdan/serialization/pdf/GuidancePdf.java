package io.github.huongdan.serialization.pdf;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.recognition.Page;
import io.github.huongdan.serialization.recognition.Recognition;
import io.github.huongdan.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads documents from PDF files that hold text, by where the letters stand on the pages.
 *
 * <p>Columns of the letterhead and the foot, tables with drawn lines, page numbers, what runs along the pages and the stamps of a signing program
 * are told apart by their places. Lines are joined to paragraphs. Scripts are never run, attachments never opened and links never followed;
 * notes of the document say so. The source text of the {@link ReadDocument} has a line for each paragraph; the layout says how each looks and
 * where on the pages it is printed.
 *
 * <pre>{@code
 * ReadDocument read = GuidancePdf.standard().read(Files.readAllBytes(file));
 * }</pre>
 *
 * <p>Needs {@code org.apache.pdfbox:pdfbox}, which this library does not bring along. Immutable and thread-safe.
 */
public final class GuidancePdf {

    private static final GuidancePdf STANDARD = new GuidancePdf(ReadLimits.defaults());
    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};
    private static final int MARK_WITHIN = 1024;

    private final ReadLimits limits;

    private GuidancePdf(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns the shared instance, with default limits. */
    public static GuidancePdf standard() {
        return STANDARD;
    }

    /** Returns one with other limits. */
    public GuidancePdf withLimits(ReadLimits value) {
        return new GuidancePdf(value);
    }

    /** Tells by the mark near its beginning whether a file is a PDF file. What it tells so may still be refused by {@link #read(byte[])}. */
    public static boolean seems(byte[] file) {
        int last = Math.min(file.length, MARK_WITHIN) - MARK.length;
        for (int at = 0; at <= last; at++) {
            int same = 0;
            while (same < MARK.length && file[at + same] == MARK[same]) {
                same++;
            }
            if (same == MARK.length) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the bytes are no PDF file, are damaged, hold no text or need a password, or are beyond the limits; also
     *     if PDFBox is not there
     */
    public ReadDocument read(byte[] file) {
        PdfReader.Read pdf = read(file, limits);
        SourceText source = SourceText.of(pdf.pages().text());
        ReadDocument read = Recognition.read(Page.laidOut(source, pdf.pages().layout()));
        if (pdf.notes().isEmpty()) {
            return read;
        }
        List<ReadingNote> notes = new ArrayList<>(pdf.notes());
        notes.addAll(read.notes());
        return new ReadDocument(read.document(), read.name(), read.sourceMap(), read.layout(), notes);
    }

    private static PdfReader.Read read(byte[] file, ReadLimits limits) {
        return withPdfBox(file, () -> PdfReader.read(file, limits));
    }

    private static <T> T withPdfBox(byte[] file, Supplier<T> work) {
        if (!seems(file)) {
            throw new MalformedDocumentException(
                    "The content is no PDF file: %PDF- does not stand at its beginning", Place.UNKNOWN);
        }
        try {
            return work.get();
        } catch (NoClassDefFoundError e) {
            throw new MalformedDocumentException(
                    "PDF files are read with PDFBox, which is not there: add org.apache.pdfbox:pdfbox",
                    Place.UNKNOWN,
                    e);
        }
    }

    /**
     * Reads a document from a stream to its end, but no further than the limit; the caller closes the stream.
     *
     * @throws MalformedDocumentException as {@link #read(byte[])} does
     * @throws IOException if the stream fails
     */
    public ReadDocument read(InputStream file) throws IOException {
        return read(file.readNBytes(limits.maxBytes() + 1));
    }

    /**
     * Writes a copy of a file with annotations in it: each that says something is a highlight with a note on its words, as far as they stand on the page on which they begin. The
     * file itself is the beginning of the copy, byte by byte; what is new stands behind it. Nothing is replaced: what annotations want to replace or to look another way is
     * listed in the copy, and stands in no note unless their text says it. The same annotations give the same bytes.
     *
     * @param annotations what to say; their stretches are those of the text that {@link #read(byte[])} reads from the file
     * @throws MalformedDocumentException as {@link #read(byte[])} does, and if the file is signed or encrypted, or so damaged that nothing can be added safely
     * @throws IllegalArgumentException if a stretch lies beyond the text
     */
    public AnnotatedCopy annotate(byte[] file, List<Annotation> annotations, Reviewer reviewer) {
        return withPdfBox(file, () -> PdfReader.annotate(file, limits, annotations, reviewer));
    }
}
