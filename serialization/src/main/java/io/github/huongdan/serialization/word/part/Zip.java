package io.github.huongdan.serialization.word.part;

import static io.github.huongdan.serialization.word.part.LittleEndian.unsigned16;
import static io.github.huongdan.serialization.word.part.LittleEndian.unsigned32;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A zip in memory, of which only what is asked for is unpacked. Not thread-safe. */
final class Zip implements Parts {

    private static final long HEADER = 0x04034b50L;
    private static final int HEADER_LENGTH = 30;

    private final byte[] bytes;
    private final ZipDirectory directory;
    private final Unpacking unpacking;

    Zip(byte[] bytes, ReadLimits limits) {
        this.bytes = bytes;
        this.directory = ZipDirectory.of(bytes);
        this.unpacking = new Unpacking(limits);
    }

    @Override
    public boolean has(String name) {
        return directory.entry(name) != null;
    }

    /** Lists the entries in their order. */
    Collection<ZipEntry> entries() {
        return directory.all();
    }

    /** Opens an entry; null where there is none of the name. */
    @Override
    public @Nullable PartStream open(String name) {
        ZipEntry entry = directory.entry(name);
        return entry == null ? null : new PartStream(bytes, start(entry), entry, unpacking);
    }

    /** Returns the content of an entry as it is packed. */
    byte[] packed(ZipEntry entry) {
        int start = start(entry);
        return Arrays.copyOfRange(bytes, start, start + (int) entry.packedSize());
    }

    private int start(ZipEntry entry) {
        if (entry.encrypted()) {
            throw malformed("The part is encrypted in the zip", entry);
        }
        if (entry.method() != ZipEntry.STORED && entry.method() != ZipEntry.DEFLATED) {
            throw malformed("The part is packed by method " + entry.method() + ", which Word does not know", entry);
        }
        long at = entry.headerOffset();
        if (at < 0 || at > bytes.length - HEADER_LENGTH || unsigned32(bytes, (int) at) != HEADER) {
            throw malformed("The part is not where the zip's directory says", entry);
        }
        int header = (int) at;
        long start = at + HEADER_LENGTH + unsigned16(bytes, header + 26) + unsigned16(bytes, header + 28);
        if (entry.packedSize() < 0 || start > bytes.length || entry.packedSize() > bytes.length - start) {
            throw malformed("The part is cut off in the zip", entry);
        }
        return (int) start;
    }

    private static MalformedDocumentException malformed(String reason, ZipEntry entry) {
        return new MalformedDocumentException(reason, Place.at(Names.shown(entry.name())));
    }
}
