package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.stream.ByteSource;
import io.github.huongdan.serialization.stream.Cut;
import io.github.huongdan.serialization.stream.Origin;
import io.github.huongdan.serialization.stream.SplitReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the children of one root. Each is read with the root's start tag before it, on one line, so that the namespaces which that
 * declares are known; comments and white space go with what follows them. Not thread-safe.
 */
final class XmlCollectionReader extends SplitReader {

    private static final int LONGEST_START_TAG = 4096;
    private static final String ROOT = "/" + FormatFields.COLLECTION;
    private static final String DOCUMENT = "/" + FormatFields.DOCUMENT.name();

    private final GuidanceXml codec;
    private final XmlExtent extent;
    private byte[] startTag = NOTHING;
    private byte[] endTag = NOTHING;

    XmlCollectionReader(GuidanceXml codec, ReadLimits limits, ByteSource source) {
        super(source, limits);
        this.codec = codec;
        this.extent = new XmlExtent(source, limits);
    }

    @Override
    protected @Nullable Cut cut() throws IOException {
        if (startTag.length == 0 && !openRoot()) {
            return null;
        }
        source.skipWhiteSpace();
        Origin origin = source.origin();
        keep();
        XmlMarkup.Kind kind = passTag();
        if (kind == XmlMarkup.Kind.END) {
            source.passAll();
            requireEmpty(take(origin, true, startTag, NOTHING));
            return null;
        }
        boolean complete = kind == XmlMarkup.Kind.EMPTY || (kind == XmlMarkup.Kind.START && extent.passContent());
        return take(origin, complete, startTag, complete ? endTag : NOTHING);
    }

    /** Passes all up to the root's start tag and that; returns whether the root has an end tag of its own. */
    private boolean openRoot() throws IOException {
        source.peek();
        Origin origin = source.origin();
        keep();
        XmlMarkup.Kind kind = passTag();
        if (kind != XmlMarkup.Kind.START) {
            source.passAll();
            requireEmpty(take(origin, false));
            return false;
        }
        byte[] opening = take(origin, true).bytes();
        RootTag root = RootTag.last(opening);
        byte[] start = root.start().getBytes(StandardCharsets.UTF_8);
        byte[] end = root.end().getBytes(StandardCharsets.UTF_8);
        if (start.length > LONGEST_START_TAG) {
            String reason = "The start tag of the root is longer than the limit of " + LONGEST_START_TAG + " bytes";
            throw refusal(reason, "", origin);
        }
        byte[] whole = Arrays.copyOf(opening, opening.length + end.length);
        System.arraycopy(end, 0, whole, opening.length, end.length);
        requireEmpty(new Cut(whole, origin, true));
        startTag = start;
        endTag = end;
        return true;
    }

    /** Passes texts, comments and the like to the next tag, and that. */
    private XmlMarkup.Kind passTag() throws IOException {
        while (true) {
            source.passUntil('<');
            if (source.isOver() || source.peek() == ByteSource.END) {
                return XmlMarkup.Kind.BROKEN;
            }
            Origin origin = source.origin();
            XmlMarkup.Kind kind = extent.passMarkup();
            if (kind == XmlMarkup.Kind.DOCTYPE) {
                String reason = "A document type declaration is not allowed";
                throw startTag.length == 0 ? refusal(reason, "", origin) : refusal(reason, origin);
            }
            if (kind != XmlMarkup.Kind.OTHER) {
                return kind;
            }
        }
    }

    private void requireEmpty(Cut cut) {
        try {
            codec.read(cut.input().text(), reader -> {
                reader.emptyCollection();
                return cut;
            });
        } catch (MalformedDocumentException e) {
            throw placed(e, e.place().path(), cut.origin());
        }
    }

    @Override
    protected GuidanceDocument read(Cut cut) {
        return codec.read(cut.input().text(), XmlReader::documentOfCollection);
    }

    @Override
    protected boolean canGoOnAfter(@Nullable Cut refused) {
        return refused != null && refused.complete() && codec.isWellFormed(refused.bytes());
    }

    @Override
    protected String path(long index, @Nullable String part) {
        String document = ROOT + DOCUMENT + "[" + (index + 1) + "]";
        return part == null || part.isEmpty() ? document : document + part.substring(DOCUMENT.length());
    }
}
