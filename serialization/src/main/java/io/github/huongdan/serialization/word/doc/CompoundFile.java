package io.github.huongdan.serialization.word.doc;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** A file that holds streams, as all old files of Office do. */
final class CompoundFile {

    private static final String MAIN = "WordDocument";
    private static final int HEADER = 512;
    private static final int SMALLEST_MAIN = 898;
    private static final int SECTOR_POWER = 30;
    private static final int TABLES = 44;

    private final DirectoryNode root;
    private final int size;

    private CompoundFile(DirectoryNode root, int size) {
        this.root = root;
        this.size = size;
    }

    /** Opens the streams of a Word file. */
    static Streams streams(byte[] bytes) throws IOException {
        checkSize(bytes);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return new CompoundFile(files.getRoot(), bytes.length).streams();
        }
    }

    /** The library below takes as much memory as the header claims that the file has. */
    private static void checkSize(byte[] bytes) {
        int power = bytes.length < HEADER ? 0 : LittleEndian.getUShort(bytes, SECTOR_POWER);
        if (power != 9 && power != 12) {
            throw new IllegalArgumentException("The header is cut off or claims sectors of another size");
        }
        long ofOneTable = 1L << (2 * power - 2);
        long claimed = LittleEndian.getUInt(bytes, TABLES) * ofOneTable;
        if (claimed > bytes.length + 2 * ofOneTable) {
            throw new IllegalArgumentException("The file is shorter than its header claims");
        }
    }

    private Streams streams() throws IOException {
        if (!root.hasEntryCaseInsensitive(MAIN)) {
            throw refused(
                    root.hasEntryCaseInsensitive("EncryptedPackage")
                            ? "The Word file is encrypted: it can be read after its password is taken off"
                            : "The file is no Word file: it is another compound file");
        }
        byte[] main = stream(MAIN);
        if (main.length < 32 || !new FileInformation(main).isWord()) {
            throw refused("The file is no Word file: its main stream is another's");
        }
        FileInformation information = new FileInformation(main);
        if (!information.isKnownVersion()) {
            throw refused("The file is of Word 95 or an older version: it can be read after it is saved as .docx");
        }
        if (information.encrypted()) {
            throw refused("The Word file is encrypted: it can be read after its password is taken off");
        }
        if (main.length < SMALLEST_MAIN) {
            throw new IllegalArgumentException("The main stream is cut off");
        }
        byte[] data = root.hasEntryCaseInsensitive("Data") ? stream("Data") : new byte[0];
        boolean macros = root.hasEntryCaseInsensitive("Macros");
        return new Streams(main, stream(information.tableStream()), data, macros);
    }

    private byte[] stream(String name) throws IOException {
        Entry entry = root.getEntryCaseInsensitive(name);
        if (!(entry instanceof DocumentEntry document) || document.getSize() > size) {
            throw new IllegalArgumentException("A stream is longer than the file");
        }
        try (DocumentInputStream in = root.createDocumentInputStream(document)) {
            return in.readNBytes(document.getSize());
        }
    }

    private static MalformedDocumentException refused(String reason) {
        return new MalformedDocumentException(reason, Place.UNKNOWN);
    }
}
