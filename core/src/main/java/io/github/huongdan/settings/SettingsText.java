package io.github.huongdan.settings;

import io.github.huongdan.files.RegularFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

/**
 * The lines of a small UTF-8 file, and how it is called. A byte order mark is passed over; decomposed letters are composed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name how messages call the file
 * @param lines its lines, without their ends
 */
public record SettingsText(String name, List<String> lines) {

    private static final int LARGEST = 256 * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    public SettingsText {
        Objects.requireNonNull(name, "name");
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file; messages call it as the path does.
     *
     * @throws IOException if the file cannot be read, is none but a device or a pipe, or has more than 256 MiB
     * @throws MalformedFileException if it is not UTF-8
     */
    public static SettingsText read(Path file) throws IOException {
        return of(file.toString(), RegularFile.read(file, LARGEST));
    }

    /**
     * Takes the content of a file.
     *
     * @param name how messages call the file
     * @throws MalformedFileException if it is not UTF-8
     */
    public static SettingsText of(String name, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            CharBuffer decoded = decoder.decode(bytes);
            boolean marked = decoded.length() > 0 && decoded.charAt(0) == BYTE_ORDER_MARK;
            String text = decoded.subSequence(marked ? 1 : 0, decoded.length()).toString();
            return new SettingsText(
                    name,
                    Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList());
        } catch (CharacterCodingException e) {
            int line = lineAt(content, bytes.position());
            throw new MalformedFileException(name, line, "bytes that are not UTF-8", "text in UTF-8");
        }
    }

    /** Makes the error that a line is not as expected. */
    public MalformedFileException malformed(int line, String problem, String expected) {
        return new MalformedFileException(name, line, problem, expected);
    }

    private static int lineAt(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean lonely = content[i] == '\r' && content[i + 1] != '\n';
            if (content[i] == '\n' || lonely) {
                line++;
            }
        }
        return line;
    }
}
