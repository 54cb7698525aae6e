package io.github.huongdan.serialization.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** The streams of a .doc of the tests, of which bytes can be put otherwise. */
final class RawDoc {

    static final int RUNS = 12;
    static final int PARAGRAPHS = 13;
    static final int STYLES = 1;
    static final int PIECES = 33;
    static final int LIST_OVERRIDES = 74;

    private static final String MAIN = "WordDocument";
    private static final int PLACES = 154;

    private final Map<String, byte[]> streams = new LinkedHashMap<>();

    private RawDoc() {}

    static RawDoc of(String name) {
        RawDoc doc = new RawDoc();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(resource(name + ".doc")))) {
            for (Entry entry : files.getRoot()) {
                if (entry.isDocumentEntry()) {
                    doc.streams.put(
                            entry.getName(),
                            files.createDocumentInputStream(entry.getName()).readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return doc;
    }

    static byte[] docx(String name) {
        return resource(name + ".docx");
    }

    private static byte[] resource(String name) {
        try (InputStream file = GuidanceWord.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] main() {
        return streams.get(MAIN);
    }

    byte[] table() {
        return streams.get("1Table");
    }

    RawDoc put(String name, byte[] stream) {
        streams.put(name, stream);
        return this;
    }

    RawDoc main(byte[] stream) {
        return put(MAIN, stream);
    }

    int start(int table) {
        return LittleEndian.getInt(main(), PLACES + 8 * table);
    }

    int length(int table) {
        return LittleEndian.getInt(main(), PLACES + 8 * table + 4);
    }

    /** Appends a table to the stream of tables in place of another. */
    RawDoc replace(int table, byte[] content) {
        byte[] old = table();
        byte[] longer = new byte[old.length + content.length];
        System.arraycopy(old, 0, longer, 0, old.length);
        System.arraycopy(content, 0, longer, old.length, content.length);
        LittleEndian.putInt(main(), PLACES + 8 * table, old.length);
        LittleEndian.putInt(main(), PLACES + 8 * table + 4, content.length);
        return put("1Table", longer);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                files.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
