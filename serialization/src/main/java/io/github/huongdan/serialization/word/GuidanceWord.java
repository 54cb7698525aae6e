package io.github.huongdan.serialization.word;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.recognition.Page;
import io.github.huongdan.serialization.recognition.Recognition;
import io.github.huongdan.serialization.word.part.WordFile;
import io.github.huongdan.serialization.word.review.ReviewCopy;
import io.github.huongdan.serialization.word.review.TracedFile;
import io.github.huongdan.serialization.word.writing.WordWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads documents from Word files (.docx, .docm, .dotx) and those of its old format (.doc, .dot), as Word shows them, and writes them as new ones (.docx) in the
 * form that their regime prescribes. The content tells of which format a file is.
 *
 * <p>Cells of the letterhead and the foot, labels of automatic lists, tables and styles are taken as the file states them. Tracked changes are
 * read as accepted, macros are never run, what the file links to is never fetched; notes of the document say so. The source text of the
 * {@link ReadDocument} has a line for each paragraph, a line break within a paragraph stands there as a vertical tab, and the layout says how
 * each paragraph looks and where it stands.
 *
 * <pre>{@code
 * ReadDocument read = GuidanceWord.standard().read(Files.readAllBytes(file));
 * Files.write(Path.of("81.docx"), GuidanceWord.standard().writeBytes(read.document()));
 * }</pre>
 *
 * <p>Files of the old format need {@code org.apache.poi:poi-scratchpad}, which this library does not bring along. Immutable and thread-safe.
 */
public final class GuidanceWord {

    private static final GuidanceWord STANDARD = new GuidanceWord(ReadLimits.defaults());

    private final ReadLimits limits;

    private GuidanceWord(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns the shared instance, with default limits. */
    public static GuidanceWord standard() {
        return STANDARD;
    }

    /** Returns one with other limits. */
    public GuidanceWord withLimits(ReadLimits value) {
        return new GuidanceWord(value);
    }

    /**
     * Tells by its beginning whether a file is a Word file, or one that nothing else can be: a zip, an old Word file (.doc), RTF, an encrypted one.
     * What it tells so may still be refused by {@link #read(byte[])}.
     */
    public static boolean seems(byte[] file) {
        return WordFile.seems(file);
    }

    /**
     * Tells by its beginning whether a file is of the old format of Word (.doc), RTF, or of another old program of Office. What it tells so may
     * still be refused by {@link #read(byte[])}.
     */
    public static boolean seemsOld(byte[] file) {
        return WordFile.seemsOld(file);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the bytes are no Word file, are damaged or encrypted, or are beyond the limits; also if they are of the
     *     old format and Apache POI is not there
     */
    public ReadDocument read(byte[] file) {
        return recognised(WordReader.read(file, limits));
    }

    private static ReadDocument recognised(WordText text) {
        ReadDocument read = Recognition.read(Page.laidOut(text.source(), text.layout()));
        if (text.notes().isEmpty()) {
            return read;
        }
        List<ReadingNote> notes = new ArrayList<>(text.notes());
        notes.addAll(read.notes());
        return new ReadDocument(read.document(), read.name(), read.sourceMap(), read.layout(), notes);
    }

    /**
     * Reads a file of which annotated copies are to be made: what reading it has found out is not found out again for them.
     *
     * @param file the bytes, which the caller leaves alone from now on
     * @throws MalformedDocumentException as {@link #read(byte[])} does, and if the file is of the old format
     * @since 0.1
     */
    public ReadFile open(byte[] file) {
        TracedFile traced = TracedFile.read(file, limits);
        return new OpenedWord(file, limits, traced, recognised(WordReader.text(traced.text())));
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
     * Writes a document as a new file in the form that the regime of its system and its day of issue prescribes (thể thức và kỹ thuật trình bày), so that an office can
     * print it or go on writing: paper and margins, letterhead, lines, styles with Vietnamese names, numbers of pages, signature beside recipients, appendices on pages of their
     * own. What that regime leaves open is taken from the next later one that knows it. Values are written as they stand; none is added. A document without a day of issue has the
     * latest form. The same document gives the same bytes.
     *
     * @throws UnwritableDocumentException if a text holds a character that no Word file can carry, or a table has more columns than Word shows
     */
    public byte[] writeBytes(GuidanceDocument document) {
        return writeBytes(document, WordWriter.regimeOf(document));
    }

    /**
     * Writes a document as {@link #writeBytes(GuidanceDocument)} does, in the form of another regime, such as an office's own.
     *
     * @throws UnwritableDocumentException as {@link #writeBytes(GuidanceDocument)} does
     */
    public byte[] writeBytes(GuidanceDocument document, Regime regime) {
        return WordWriter.write(document, regime);
    }

    /**
     * Writes a document as {@link #writeBytes(GuidanceDocument)} does; nothing is written where it is refused. The caller closes the stream.
     *
     * @throws UnwritableDocumentException as {@link #writeBytes(GuidanceDocument)} does
     * @throws IOException if the stream fails
     */
    public void write(GuidanceDocument document, OutputStream out) throws IOException {
        out.write(writeBytes(document));
    }

    /**
     * Writes a copy of a file with annotations in it: each is a comment on its words, or on the paragraph where these stand in no text of the body, and where it replaces
     * them or gives places another look, tracked changes that a person accepts or rejects. Nothing else of the file changes: all other parts have the same bytes, and the text about the
     * words stays as it is written. The same annotations give the same bytes.
     *
     * @param annotations what to say; their stretches are those of the text that {@link #read(byte[])} reads from the file
     * @throws MalformedDocumentException as {@link #read(byte[])} does, and if the file is signed
     * @throws IllegalArgumentException if a stretch lies beyond the text
     */
    public AnnotatedCopy annotate(byte[] file, List<Annotation> annotations, Reviewer reviewer) {
        return ReviewCopy.of(file, limits, annotations, reviewer);
    }

    /**
     * Writes a copy of a file in which annotations replace what they are about, as if a person had typed it: no change is tracked, and nothing is commented. Else as
     * {@link #annotate}.
     *
     * @throws MalformedDocumentException as {@link #annotate} does
     * @throws IllegalArgumentException if a stretch lies beyond the text
     */
    public AnnotatedCopy replace(byte[] file, List<Annotation> annotations) {
        return ReviewCopy.of(file, limits, annotations, null);
    }
}
