package io.github.huongdan.serialization.formats;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.akn.GuidanceAkn;
import io.github.huongdan.serialization.html.GuidanceHtml;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.markdown.GuidanceMarkdown;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The formats that documents are read from. The content tells the format, not the name:
 *
 * <pre>{@code
 * ReadDocument read = GuidanceFormats.standard().read(Files.readAllBytes(file), file.toString());
 * Report report = GuidanceValidator.standard().validate(read);
 * System.out.print(TextReport.in(Locale.ENGLISH).render(new JudgedDocument(read, report)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GuidanceFormats {

    /** JSON in the library's own format. */
    public static final GuidanceFormat JSON = new JsonFormat(GuidanceJson.standard());

    /** Akoma Ntoso 3.0, the standard of others for such documents. */
    public static final GuidanceFormat AKN = new AknFormat(GuidanceAkn.standard());

    /** XML in the library's own format. */
    public static final GuidanceFormat XML = new XmlFormat(GuidanceXml.standard());

    /** Word files (.docx and its kin); written in the form that the regime prescribes. */
    public static final GuidanceFormat WORD = new WordFormat(GuidanceWord.standard());

    /** Word files of the old format (.doc); they are read with Apache POI, which a user adds, and not written. */
    public static final GuidanceFormat OLD_WORD = new OldWordFormat(GuidanceWord.standard());

    /** PDF files that hold text; they are read with PDFBox, which a user adds, and not written. */
    public static final GuidanceFormat PDF = new PdfFormat(GuidancePdf.standard());

    /** Web pages; they are read with jsoup, which a user adds, and not written. */
    public static final GuidanceFormat HTML = new HtmlFormat(GuidanceHtml.standard());

    /** Markdown; it is read with commonmark-java and jsoup, which a user adds, and not written. */
    public static final GuidanceFormat MARKDOWN = new MarkdownFormat(GuidanceMarkdown.standard());

    /** Plain text, in UTF-8. */
    public static final GuidanceFormat TEXT = new TextFormat(GuidanceText.standard());

    private static final GuidanceFormats STANDARD = new GuidanceFormats(
            List.of(JSON, AKN, XML, WORD, OLD_WORD, PDF, MARKDOWN, HTML, TEXT), ReadLimits.defaults());

    /** What people type: of these a name may say more than the content. */
    private static final Set<String> TYPED = Set.of(MARKDOWN.name(), HTML.name(), TEXT.name());

    private final List<GuidanceFormat> formats;
    private final ReadLimits limits;

    private GuidanceFormats(List<GuidanceFormat> formats, ReadLimits limits) {
        this.formats = formats;
        this.limits = limits;
    }

    /** Returns the formats of the library, with default limits. */
    public static GuidanceFormats standard() {
        return STANDARD;
    }

    /**
     * Returns these formats and another, which is asked before them whether an input is its own.
     *
     * @throws IllegalArgumentException if one of these has its name
     */
    public GuidanceFormats with(GuidanceFormat format) {
        if (named(format.name()).isPresent()) {
            throw new IllegalArgumentException("There is a format of the name " + format.name() + " already");
        }
        List<GuidanceFormat> all = new ArrayList<>(formats.size() + 1);
        all.add(format.withLimits(limits));
        all.addAll(formats);
        return new GuidanceFormats(List.copyOf(all), limits);
    }

    /** Returns these formats with other limits for reading. */
    public GuidanceFormats withLimits(ReadLimits value) {
        Objects.requireNonNull(value, "limits");
        return new GuidanceFormats(
                formats.stream().map(format -> format.withLimits(value)).toList(), value);
    }

    /** Lists the formats, in the order in which they are asked whether an input is their own; plain text is the last. */
    public List<GuidanceFormat> all() {
        return formats;
    }

    /** Finds a format by its name, such as {@code json}. */
    public Optional<GuidanceFormat> named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Returns the format that an input is of. */
    public GuidanceFormat detect(byte[] content) {
        return formats.stream()
                .filter(format -> format.detects(content))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the format that an input under a name is read as: the one that its content tells, unless the name claims one that {@linkplain GuidanceFormat#takesByName
     * takes} such content by name.
     *
     * @param name how the input is called, such as the name of its file; null where it has no name
     */
    public GuidanceFormat detect(byte[] content, @Nullable String name) {
        GuidanceFormat claimed = name == null ? null : claimedBy(name);
        GuidanceFormat told = detect(content);
        boolean typed = TYPED.contains(told.name());
        return typed && claimed != null && claimed.takesByName(content) ? claimed : told;
    }

    /**
     * Reads a document of any of the formats.
     *
     * @throws MalformedDocumentException if the content is not a document of the format that it seems to be of, or is beyond the limits
     */
    public ReadDocument read(byte[] content) {
        return read(content, null);
    }

    /**
     * Reads a document of any of the formats under a name. Where the name's ending claims another format than the content is of, the content
     * counts and a note says so; but what is plain text by its content is refused under a name that claims another format.
     *
     * @param name how to call the document, such as the name of its file; null where it has none
     * @throws MalformedDocumentException if the content is not a document of the format that it seems to be of, or is beyond the limits
     */
    public ReadDocument read(byte[] content, @Nullable String name) {
        GuidanceFormat format = detected(content, name);
        return named(format.read(content), format, name);
    }

    /**
     * Reads a file as {@link #read(byte[], String)} does, whose copies are to be annotated: formats that can do so spare reading it again for them.
     *
     * @param content the file, which the caller leaves alone from now on
     * @param name how to call the document, such as the name of its file; null where it has none
     * @throws MalformedDocumentException as {@link #read(byte[], String)} does
     * @since 0.1
     */
    public ReadFile open(byte[] content, @Nullable String name) {
        GuidanceFormat format = detected(content, name);
        ReadFile file = format.open(content);
        return new NamedFile(file, named(file.document(), format, name));
    }

    /** The format that an input under a name is of, where the name may claim another. */
    private GuidanceFormat detected(byte[] content, @Nullable String name) {
        GuidanceFormat format = detect(content, name);
        GuidanceFormat claimed = name == null ? null : claimedBy(name);
        if (name != null
                && claimed != null
                && !claims(name, format)
                && format.equals(formats.get(formats.size() - 1))) {
            throw new MalformedDocumentException(
                    "The name claims the format " + claimed.name() + ", but the content is none of it", Place.UNKNOWN);
        }
        return format;
    }

    private ReadDocument named(ReadDocument read, GuidanceFormat format, @Nullable String name) {
        boolean fits = name == null || claimedBy(name) == null || claims(name, format);
        return fits ? read.named(name) : noted(read.named(name));
    }

    /**
     * Reads a document of any of the formats from a stream to its end, but no further than the limit; the caller closes the stream.
     *
     * @param name how to call the document; null where it has no name
     * @throws MalformedDocumentException as {@link #read(byte[], String)} does
     * @throws IOException if the stream fails
     */
    public ReadDocument read(InputStream content, @Nullable String name) throws IOException {
        return read(content.readNBytes(limits.maxBytes() + 1), name);
    }

    private @Nullable GuidanceFormat claimedBy(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> endsAs(small, format))
                .findFirst()
                .orElse(null);
    }

    /** Some endings are of several formats, as .xml is. */
    private static boolean claims(String name, GuidanceFormat format) {
        return endsAs(name.toLowerCase(Locale.ROOT), format);
    }

    private static boolean endsAs(String smallName, GuidanceFormat format) {
        return format.endings().stream().anyMatch(smallName::endsWith);
    }

    private static ReadDocument noted(ReadDocument read) {
        List<ReadingNote> notes = new ArrayList<>();
        notes.add(new ReadingNote(ReadingDoubt.NAME_OF_ANOTHER_FORMAT, "", null));
        notes.addAll(read.notes());
        return new ReadDocument(read.document(), read.name(), read.sourceMap(), read.layout(), notes);
    }
}
