package io.github.huongdan.serialization.pdf.file;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams, no more of a file altogether than the limit. Not thread-safe. */
public final class Unpacking {

    /** How many bytes of memory a byte of an object takes, about. */
    private static final int OBJECTS = 4;

    private static final int MOST_FILTERS = 8;
    private static final Set<String> FILTERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx",
            "RunLengthDecode",
            "RL",
            "Crypt");

    private final int most;
    private long left;

    Unpacking(ReadLimits limits) {
        most = limits.maxUnpackedBytes();
        left = most;
    }

    /** Unpacks a stream; what is damaged in it ends it. */
    public byte[] bytes(COSStream stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        unpack(stream, out);
        return out.toByteArray();
    }

    /** Takes what a stream of objects holds from what may be unpacked, as often as memory is needed for it. */
    void measure(COSStream stream) {
        long before = left;
        left /= OBJECTS;
        unpack(stream, OutputStream.nullOutputStream());
        left = before - (before / OBJECTS - left) * OBJECTS;
    }

    private void unpack(COSStream stream, OutputStream out) {
        List<COSName> filters = filters(stream);
        try (InputStream packed = stream.createRawInputStream()) {
            InputStream from = packed;
            for (int i = 0; i < filters.size() - 1; i++) {
                ByteArrayOutputStream between = new ByteArrayOutputStream();
                decode(filters.get(i), from, between, stream, i);
                from = new ByteArrayInputStream(between.toByteArray());
            }
            if (filters.isEmpty()) {
                from.transferTo(new Bounded(out));
            } else {
                decode(filters.get(filters.size() - 1), from, out, stream, filters.size() - 1);
            }
        } catch (IOException e) {
            return;
        }
    }

    private void decode(COSName filter, InputStream from, OutputStream to, COSStream stream, int index)
            throws IOException {
        if (!FILTERS.contains(filter.getName())) {
            throw new IOException("A filter for pictures");
        }
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(from, new Bounded(to), stream, index);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException(e);
        }
    }

    /** The filters in their order; of a longer list, the first ones. */
    private static List<COSName> filters(COSStream stream) {
        COSBase filter = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filter instanceof COSName name) {
            names.add(name);
        } else if (filter instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST_FILTERS); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Counts what goes through. */
    private final class Bounded extends OutputStream {
        private final OutputStream to;

        Bounded(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            to.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            take(length);
            to.write(bytes, offset, length);
        }

        private void take(int count) {
            left -= count;
            if (left < 0) {
                throw new MalformedDocumentException("The file unpacks to more than " + most + " bytes", Place.UNKNOWN);
            }
        }
    }
}
