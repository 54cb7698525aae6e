package io.github.huongdan.serialization.word.part;

import static io.github.huongdan.serialization.word.part.LittleEndian.signed64;
import static io.github.huongdan.serialization.word.part.LittleEndian.unsigned16;
import static io.github.huongdan.serialization.word.part.LittleEndian.unsigned32;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The directory at the end of a zip, which alone says what the zip holds. Names are the same whatever their case. */
final class ZipDirectory {

    private static final int MOST_ENTRIES = 10_000;

    private static final long END = 0x06054b50L;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long END_64 = 0x06064b50L;
    private static final int END_64_LENGTH = 56;
    private static final long LOCATOR_64 = 0x07064b50L;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final long ENTRY = 0x02014b50L;
    private static final int ENTRY_LENGTH = 46;
    private static final int EXTRA_64 = 1;
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int UNKNOWN_COUNT = 0xFFFF;

    private final byte[] zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private ZipDirectory(byte[] zip) {
        this.zip = zip;
    }

    static ZipDirectory of(byte[] zip) {
        ZipDirectory directory = new ZipDirectory(zip);
        directory.read();
        return directory;
    }

    @Nullable
    ZipEntry entry(String name) {
        return entries.get(key(name));
    }

    /** Lists the entries in the order of the directory. */
    Collection<ZipEntry> all() {
        return entries.values();
    }

    /** What names that are the same to a zip have in common. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void read() {
        int end = end();
        if (end < 0) {
            throw malformed("The zip is cut off: it has no directory at its end");
        }
        long count = unsigned16(zip, end + 10);
        long size = unsigned32(zip, end + 12);
        long start = unsigned32(zip, end + 16);
        int end64 = end64(end);
        if (end64 >= 0 && (count == UNKNOWN_COUNT || size == IN_EXTRA || start == IN_EXTRA)) {
            count = signed64(zip, end64 + 32);
            size = signed64(zip, end64 + 40);
            start = signed64(zip, end64 + 48);
        }
        if (count < 0 || count > MOST_ENTRIES) {
            throw malformed("The zip has more than " + MOST_ENTRIES + " entries");
        }
        if (start < 0 || size < 0 || start > end || size > end - start) {
            throw malformed("The zip is damaged: its directory is not where its end says");
        }
        readEntries((int) count, (int) start, (int) (start + size));
    }

    private int end() {
        int last = zip.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (unsigned32(zip, at) == END && at + END_LENGTH + unsigned16(zip, at + 20) <= zip.length) {
                return at;
            }
        }
        return -1;
    }

    /** Finds the end of a directory with greater numbers; -1 where there is none. */
    private int end64(int end) {
        int locator = end - LOCATOR_64_LENGTH;
        if (locator < 0 || unsigned32(zip, locator) != LOCATOR_64) {
            return -1;
        }
        long at = signed64(zip, locator + 8);
        boolean inside = at >= 0 && at <= locator - END_64_LENGTH;
        return inside && unsigned32(zip, (int) at) == END_64 ? (int) at : -1;
    }

    private void readEntries(int count, int start, int end) {
        int at = start;
        for (int i = 0; i < count; i++) {
            if (at > end - ENTRY_LENGTH || unsigned32(zip, at) != ENTRY) {
                throw malformed("The zip is damaged: its directory does not list all its entries");
            }
            int nameLength = unsigned16(zip, at + 28);
            int extraLength = unsigned16(zip, at + 30);
            int next = at + ENTRY_LENGTH + nameLength + extraLength + unsigned16(zip, at + 32);
            if (next > end) {
                throw malformed("The zip is damaged: its directory does not list all its entries");
            }
            ZipEntry entry = entry(at, nameLength, extraLength);
            if (entries.putIfAbsent(key(entry.name()), entry) != null) {
                throw new MalformedDocumentException(
                        "The zip holds two entries of one name", Place.at(Names.shown(entry.name())));
            }
            at = next;
        }
    }

    private ZipEntry entry(int at, int nameLength, int extraLength) {
        int nameStart = at + ENTRY_LENGTH;
        String written = new String(zip, nameStart, nameLength, StandardCharsets.UTF_8).replace('\\', '/');
        String name = written.startsWith("/") ? written.substring(1) : written;
        long packedSize = unsigned32(zip, at + 20);
        long size = unsigned32(zip, at + 24);
        long headerOffset = unsigned32(zip, at + 42);
        int extra = extra64(nameStart + nameLength, extraLength);
        if (extra >= 0) {
            int end = nameStart + nameLength + extraLength;
            int value = extra;
            if (size == IN_EXTRA && value + 8 <= end) {
                size = signed64(zip, value);
                value += 8;
            }
            if (packedSize == IN_EXTRA && value + 8 <= end) {
                packedSize = signed64(zip, value);
                value += 8;
            }
            if (headerOffset == IN_EXTRA && value + 8 <= end) {
                headerOffset = signed64(zip, value);
            }
        }
        return new ZipEntry(
                name,
                Arrays.copyOfRange(zip, nameStart, nameStart + nameLength),
                unsigned16(zip, at + 8),
                unsigned16(zip, at + 10),
                unsigned32(zip, at + 12),
                unsigned32(zip, at + 16),
                size,
                packedSize,
                headerOffset);
    }

    /** Finds the greater numbers of an entry; -1 where there are none. */
    private int extra64(int start, int length) {
        int at = start;
        while (at + 4 <= start + length) {
            if (unsigned16(zip, at) == EXTRA_64) {
                return at + 4;
            }
            at += 4 + unsigned16(zip, at + 2);
        }
        return -1;
    }

    private static MalformedDocumentException malformed(String reason) {
        return new MalformedDocumentException(reason, Place.UNKNOWN);
    }
}
