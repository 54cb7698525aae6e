package io.github.huongdan.serialization.markdown;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.flow.FlowText;
import io.github.huongdan.serialization.flow.Origins;
import io.github.huongdan.serialization.input.Utf16Input;
import io.github.huongdan.serialization.input.Utf8Input;
import io.github.huongdan.serialization.recognition.Page;
import io.github.huongdan.serialization.recognition.Recognition;
import io.github.huongdan.serialization.recognition.source.ComposedText;
import io.github.huongdan.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads documents from Markdown: CommonMark with tables as GitHub has them, and HTML in it.
 *
 * <p>Numbers and dashes of lists stay as they are written. A line end counts as a blank only where the line was filled up; elsewhere it ends a
 * paragraph, as people who are no programmers mean it. Data in YAML before the text are left out, and a note tells how many letters they have. Places
 * are lines and columns of the text as it was received; how letters look is not kept.
 *
 * <p>Bytes are UTF-8, or UTF-16 with its byte order mark.
 *
 * <pre>{@code
 * ReadDocument read = GuidanceMarkdown.standard().read(Files.readAllBytes(file));
 * }</pre>
 *
 * <p>Needs {@code org.commonmark:commonmark} and {@code org.commonmark:commonmark-ext-gfm-tables}, and {@code org.jsoup:jsoup} where a text has HTML in it; this library
 * brings none of them along. Immutable and thread-safe.
 */
public final class GuidanceMarkdown {

    private static final GuidanceMarkdown STANDARD = new GuidanceMarkdown(ReadLimits.defaults());

    private final ReadLimits limits;

    private GuidanceMarkdown(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns the shared instance, with default limits. */
    public static GuidanceMarkdown standard() {
        return STANDARD;
    }

    /** Returns one with other limits. */
    public GuidanceMarkdown withLimits(ReadLimits value) {
        return new GuidanceMarkdown(value);
    }

    /**
     * Tells by strong signs whether a content is Markdown: of headings with {@code #}, words in double stars, tables with a line of dashes and escaped
     * signs, most have to be there, or one beside tags of HTML. A few stars are none.
     */
    public static boolean seems(byte[] content) {
        return MarkdownSigns.show(content);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the bytes are in another encoding, or are beyond the limits; also if the libraries are not there
     */
    public ReadDocument read(byte[] text) {
        return readText(Utf16Input.isMarked(text) ? Utf16Input.text(text, limits) : Utf8Input.text(text, limits));
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException as {@link #read(byte[])} does
     */
    public ReadDocument read(String text) {
        return readText(Utf8Input.text(text, limits));
    }

    /**
     * Reads a document from a stream to its end, but no further than the limit; the caller closes the stream.
     *
     * @throws MalformedDocumentException as {@link #read(byte[])} does
     * @throws IOException if the stream fails
     */
    public ReadDocument read(InputStream text) throws IOException {
        return read(text.readNBytes(limits.maxBytes() + 1));
    }

    private ReadDocument readText(String text) {
        int start = FrontMatter.end(text);
        FlowText flow = parsed(withoutFirst(text, start), limits);
        Origins origins = Objects.requireNonNull(flow.origins());
        ComposedText made = ComposedText.of(flow.text(), origins.from(SourceText.of(text)));
        ReadDocument read = Recognition.read(Page.derived(made, flow.layout()));
        int left = (int) text.substring(0, start)
                .chars()
                .filter(Character::isLetterOrDigit)
                .count();
        if (left == 0) {
            return read;
        }
        List<ReadingNote> notes = new ArrayList<>();
        notes.add(new ReadingNote(ReadingDoubt.LEFT_OUT, "", null, left));
        notes.addAll(read.notes());
        return new ReadDocument(read.document(), read.name(), read.sourceMap(), read.layout(), notes);
    }

    /** Blanks out the first characters, so that the places of the others stay. */
    private static String withoutFirst(String text, int count) {
        return count == 0 ? text : " ".repeat(count - 1) + "\n" + text.substring(count);
    }

    private static FlowText parsed(String text, ReadLimits limits) {
        try {
            return MarkdownReader.read(text, limits);
        } catch (NoClassDefFoundError e) {
            throw new MalformedDocumentException(
                    "Markdown is read with commonmark-java and jsoup, which are not there: add org.commonmark:commonmark,"
                            + " org.commonmark:commonmark-ext-gfm-tables and org.jsoup:jsoup",
                    Place.UNKNOWN,
                    e);
        }
    }
}
