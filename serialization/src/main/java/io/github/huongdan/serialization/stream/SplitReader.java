package io.github.huongdan.serialization.stream;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Cuts the documents out of a stream one by one and has each read as if it stood alone. Not thread-safe. */
public abstract class SplitReader implements DocumentReader {

    protected static final byte[] NOTHING = {};

    /** The stream. */
    protected final ByteSource source;

    protected final ReadLimits limits;

    private long index = -1;
    private boolean ended;
    private @Nullable Cut upcoming;
    private @Nullable RuntimeException failure;

    protected SplitReader(ByteSource source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Cuts the next document out, or returns null at the end of the stream. */
    protected abstract @Nullable Cut cut() throws IOException;

    /** Reads a document as if it stood alone. */
    protected abstract GuidanceDocument read(Cut cut);

    /** Tells whether it is sure, after an error, where the next document begins; the cut is null where none could be made. */
    protected abstract boolean canGoOnAfter(@Nullable Cut refused);

    /** Tells the path in the stream of a part of a document, or of the document where the part is null. */
    protected abstract String path(long index, @Nullable String part);

    @Override
    public final boolean hasNext() {
        if (upcoming == null && failure == null && !ended) {
            lookAhead();
        }
        return upcoming != null || failure != null;
    }

    private void lookAhead() {
        index++;
        try {
            upcoming = cut();
            ended = upcoming == null;
        } catch (MalformedDocumentException e) {
            failure = e;
            ended = !canGoOnAfter(null);
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
            ended = true;
        }
    }

    @Override
    public final GuidanceDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no other document");
        }
        RuntimeException error = failure;
        failure = null;
        Cut current = upcoming;
        upcoming = null;
        if (current == null) {
            throw error == null ? new NoSuchElementException() : error;
        }
        return readPlaced(current);
    }

    private GuidanceDocument readPlaced(Cut current) {
        try {
            return read(current);
        } catch (MalformedDocumentException e) {
            ended = !canGoOnAfter(current);
            throw placed(e, path(index, e.place().path()), current.origin());
        }
    }

    /** Leads the place of an error in a part of the stream to its place in the stream. */
    protected static MalformedDocumentException placed(
            MalformedDocumentException error, @Nullable String path, Origin origin) {
        Place place = new Place(path, origin.toStream(error.place().position()));
        return new MalformedDocumentException(error.reason(), place, error.getCause());
    }

    /** Begins to keep what passes, as much as a document may be long. */
    protected final void keep() {
        source.keep(limits.maxBytes());
    }

    /** Takes what has been kept. */
    protected final Cut take(Origin origin, boolean complete) {
        return take(origin, complete, NOTHING, NOTHING);
    }

    /** Takes what has been kept between two other pieces, the first without ends of lines. */
    protected final Cut take(Origin origin, boolean complete, byte[] before, byte[] after) {
        byte[] bytes = source.take(before, after);
        if (bytes == null) {
            throw tooLong(origin);
        }
        return new Cut(bytes, origin.before(before), complete);
    }

    protected final MalformedDocumentException tooLong(Origin origin) {
        String reason = "The document is larger than the limit of " + limits.maxBytes() + " bytes";
        return refusal(reason, path(index, null), origin);
    }

    /** Refuses the document that was to come, at a place of the stream. */
    protected final MalformedDocumentException refusal(String reason, Origin origin) {
        return refusal(reason, path(index, null), origin);
    }

    protected static MalformedDocumentException refusal(String reason, String path, Origin origin) {
        return new MalformedDocumentException(reason, new Place(path, origin.position()));
    }

    @Override
    public final void close() throws IOException {
        ended = true;
        upcoming = null;
        failure = null;
        source.close();
    }
}
