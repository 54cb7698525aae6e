package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Any bytes as an old Word file, and any bytes as the streams of one, the main stream first and the tables from the last eighth on: refused, or read
 * with a line for each paragraph and every stretch of style inside one.
 */
public final class OldWordTarget {

    private static final byte[] MAGIC = {(byte) 0xEC, (byte) 0xA5, (byte) 0xC1, 0};
    private static final int FLAGS = 10;
    private static final int SHORTEST = 1024;

    static {
        // POI tells the log of much that is damaged, which here is nearly everything.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    private OldWordTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] file = GuidanceWord.seemsOld(input) ? input : file(input);
        Held.inProportion(file, () -> run(file));
    }

    private static void run(byte[] file) {
        ReadDocument word = Held.orRefused(() -> GuidanceWord.standard().read(file));
        if (word != null) {
            WordTarget.hold(word);
        }
    }

    /** Makes a file of streams, so that the fuzzer need not find out how a file holds them. */
    private static byte[] file(byte[] input) {
        byte[] main = Arrays.copyOf(input, Math.max(SHORTEST, input.length - input.length / 8));
        System.arraycopy(MAGIC, 0, main, 0, MAGIC.length);
        main[FLAGS + 1] = 0;
        byte[] table = Arrays.copyOfRange(input, input.length - input.length / 8, input.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), "0Table");
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
