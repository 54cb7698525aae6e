package io.github.huongdan.serialization.html;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.html.page.PageDecoder;
import io.github.huongdan.serialization.html.page.PageStart;
import io.github.huongdan.serialization.html.page.PageText;
import io.github.huongdan.serialization.recognition.Page;
import io.github.huongdan.serialization.recognition.Recognition;
import io.github.huongdan.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads documents from HTML: saved pages of portals, and what Word, LibreOffice and other programs write.
 *
 * <p>Where a page has menus and the like about a document, the document is found by the lines that only documents have; a note tells how many letters
 * were left out. Cells, labels of lists and line breaks are taken as a browser shows them. How letters look is known as far as the page says it in
 * itself: style sheets of their own files are not fetched, nor is anything else, and scripts are never run. The source text of the {@link
 * ReadDocument} has a line for each paragraph, a line break within one stands there as a vertical tab.
 *
 * <p>Bytes are read by their byte order mark, by the character set that the page declares, or as UTF-8; a note tells where a declaration is wrong.
 *
 * <pre>{@code
 * ReadDocument read = GuidanceHtml.standard().read(Files.readAllBytes(file));
 * }</pre>
 *
 * <p>Needs {@code org.jsoup:jsoup}, which this library does not bring along. Immutable and thread-safe.
 */
public final class GuidanceHtml {

    private static final GuidanceHtml STANDARD = new GuidanceHtml(ReadLimits.defaults());

    private final ReadLimits limits;

    private GuidanceHtml(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns the shared instance, with default limits. */
    public static GuidanceHtml standard() {
        return STANDARD;
    }

    /** Returns one with other limits. */
    public GuidanceHtml withLimits(ReadLimits value) {
        return new GuidanceHtml(value);
    }

    /** Tells by its first tag whether a content is HTML. What it tells so may still be refused by {@link #read(byte[])}. */
    public static boolean seems(byte[] content) {
        return PageStart.isHtml(content);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the page has no text or is beyond the limits; also if jsoup is not there
     */
    public ReadDocument read(byte[] page) {
        return read(PageDecoder.decode(page, limits));
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException as {@link #read(byte[])} does
     */
    public ReadDocument read(String page) {
        if (page.length() > limits.maxBytes()) {
            throw new MalformedDocumentException(
                    "The input is larger than the limit of " + limits.maxBytes() + " characters", Place.UNKNOWN);
        }
        return read(new PageText(page, false));
    }

    /**
     * Reads a document from a stream to its end, but no further than the limit; the caller closes the stream.
     *
     * @throws MalformedDocumentException as {@link #read(byte[])} does
     * @throws IOException if the stream fails
     */
    public ReadDocument read(InputStream page) throws IOException {
        return read(page.readNBytes(limits.maxBytes() + 1));
    }

    private ReadDocument read(PageText page) {
        HtmlReader.Read html = parsed(page, limits);
        SourceText source = SourceText.of(html.text().text());
        ReadDocument read = Recognition.read(Page.laidOut(source, html.text().layout()));
        if (html.notes().isEmpty()) {
            return read;
        }
        List<ReadingNote> notes = new ArrayList<>(html.notes());
        notes.addAll(read.notes());
        return new ReadDocument(read.document(), read.name(), read.sourceMap(), read.layout(), notes);
    }

    private static HtmlReader.Read parsed(PageText page, ReadLimits limits) {
        try {
            return HtmlReader.read(page, limits);
        } catch (NoClassDefFoundError e) {
            throw new MalformedDocumentException(
                    "HTML is read with jsoup, which is not there: add org.jsoup:jsoup", Place.UNKNOWN, e);
        }
    }
}
