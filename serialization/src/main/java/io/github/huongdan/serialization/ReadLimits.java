package io.github.huongdan.serialization;

/**
 * How much a reader takes in from strangers. What is beyond a limit is refused with a {@link MalformedDocumentException}; memory stays
 * a small multiple of {@link #maxBytes()}, with a Word file of what is unpacked of it. In a stream of many documents they hold for each document. Beside them, names in JSON may have
 * 1000 bytes and numbers 100 digits, an element of XML 1000 attributes. XML never has a document type declaration, so that no
 * entity is expanded but the five of XML itself, and nothing outside the input is opened, whatever it points to. Plain text knows the size alone: it
 * has no parts to nest, and its lists and texts are no longer than itself. The zip of a Word file may have 10,000 entries, and a part of it that
 * unpacks to more than 4 MiB may be no more than 250 times as large as it was; a file of the old format is as large unpacked as a .docx of the same
 * document, and held to the same ratio. A web page may have five elements for each item of {@link #maxListLength()}, and a
 * table in it or in Markdown 1000 columns.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.defaults().withMaxBytes(1 << 20).withMaxListLength(10_000);
 * GuidanceJson json = GuidanceJson.standard().withLimits(limits);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadLimits {

    private static final int DEEPEST = 1_000;
    private static final int LARGEST = Integer.MAX_VALUE - 16;
    private static final ReadLimits DEFAULTS =
            new ReadLimits(32 * 1024 * 1024, 256 * 1024 * 1024, 100, 10_000_000, 100_000);

    private final int maxBytes;
    private final int maxUnpackedBytes;
    private final int maxDepth;
    private final int maxTextLength;
    private final int maxListLength;

    private ReadLimits(int maxBytes, int maxUnpackedBytes, int maxDepth, int maxTextLength, int maxListLength) {
        this.maxBytes = maxBytes;
        this.maxUnpackedBytes = maxUnpackedBytes;
        this.maxDepth = maxDepth;
        this.maxTextLength = maxTextLength;
        this.maxListLength = maxListLength;
    }

    /** Returns 32 MiB, 256 MiB unpacked, 100 levels, texts of 10,000,000 UTF-16 units, lists of 100,000 items. */
    public static ReadLimits defaults() {
        return DEFAULTS;
    }

    /** Returns the greatest size of an input: its bytes, or its UTF-16 units where a string is read. */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * Returns how many bytes an input that is packed, as a Word file is, may have when it is unpacked. Only what is unpacked counts, which pictures are
     * not.
     */
    public int maxUnpackedBytes() {
        return maxUnpackedBytes;
    }

    /**
     * Returns how many parts may stand inside one another. The document is the first, a section the second, its items the third; each level of
     * items below takes one more. In a Word file it is how many tables and text boxes may stand inside one another. Writers keep to it too, so that what they write can be read.
     */
    public int maxDepth() {
        return maxDepth;
    }

    /** Returns the greatest length of one text value in UTF-16 units; in a Word file, of a paragraph. */
    public int maxTextLength() {
        return maxTextLength;
    }

    /** Returns the greatest number of items in one list; in a Word file, of paragraphs. */
    public int maxListLength() {
        return maxListLength;
    }

    /** Returns the same limits but for the size; throws {@link IllegalArgumentException} unless it is positive. */
    public ReadLimits withMaxBytes(int value) {
        return new ReadLimits(
                within("maxBytes", value, LARGEST), maxUnpackedBytes, maxDepth, maxTextLength, maxListLength);
    }

    /** Returns the same limits but for the size unpacked; throws {@link IllegalArgumentException} unless it is positive. */
    public ReadLimits withMaxUnpackedBytes(int value) {
        return new ReadLimits(
                maxBytes, within("maxUnpackedBytes", value, LARGEST), maxDepth, maxTextLength, maxListLength);
    }

    /** Returns the same limits but for the depth; throws {@link IllegalArgumentException} unless it is between 1 and 1000. */
    public ReadLimits withMaxDepth(int value) {
        return new ReadLimits(
                maxBytes, maxUnpackedBytes, within("maxDepth", value, DEEPEST), maxTextLength, maxListLength);
    }

    /** Returns the same limits but for the length of texts; throws {@link IllegalArgumentException} unless it is positive. */
    public ReadLimits withMaxTextLength(int value) {
        return new ReadLimits(
                maxBytes, maxUnpackedBytes, maxDepth, within("maxTextLength", value, LARGEST), maxListLength);
    }

    /** Returns the same limits but for the length of lists; throws {@link IllegalArgumentException} unless it is positive. */
    public ReadLimits withMaxListLength(int value) {
        return new ReadLimits(
                maxBytes, maxUnpackedBytes, maxDepth, maxTextLength, within("maxListLength", value, LARGEST));
    }

    private static int within(String name, int value, int greatest) {
        if (value < 1 || value > greatest) {
            throw new IllegalArgumentException(name + " must be between 1 and " + greatest + ", not " + value);
        }
        return value;
    }
}
