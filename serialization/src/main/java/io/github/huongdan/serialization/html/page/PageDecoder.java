package io.github.huongdan.serialization.html.page;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.input.Utf8;
import io.github.huongdan.serialization.input.Utf8Input;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a page: by the byte order mark, then by what the page declares, then as UTF-8. Bytes that are UTF-8 beyond doubt are read so
 * whatever the page declares. Where the declaration cannot be true, Vietnamese Windows is taken, or western Windows for typefaces from before Unicode.
 */
public final class PageDecoder {

    private static final int LEAST_PER_WRONG = 500;
    private static final String WINDOWS_1258 = "windows-1258";
    private static final String LEGACY_FACE = ".Vn";
    private static final String VNI_FACE = "VNI-";

    /** The characters of western Windows in whose places Vietnamese Windows has others, and these. */
    private static final String WESTERN = "ÃÌÐÒÕÝÞãìðòõýþ";

    private static final String VIETNAMESE = "Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư₫";

    private PageDecoder() {}

    /**
     * Decodes a page.
     *
     * @throws MalformedDocumentException if it is beyond the limit or hardly text
     */
    public static PageText decode(byte[] bytes, ReadLimits limits) {
        if (bytes.length > limits.maxBytes()) {
            throw new MalformedDocumentException(
                    "The input is larger than the limit of " + limits.maxBytes() + " bytes", Place.UNKNOWN);
        }
        PageText marked = marked(bytes);
        return marked != null ? marked : unmarked(bytes);
    }

    private static @Nullable PageText marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        boolean big = (first == 0xFE && second == 0xFF) || (first == 0 && second == '<');
        boolean little = (first == 0xFF && second == 0xFE) || (first == '<' && second == 0 && bytes.length > 1);
        if (big || little) {
            Charset charset = big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            int start = first == '<' || first == 0 ? 0 : 2;
            return new PageText(new String(bytes, start, bytes.length - start, charset), false);
        }
        return null;
    }

    private static PageText unmarked(byte[] bytes) {
        String declared = DeclaredCharset.of(bytes);
        int start = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF ? Utf8Input.start(bytes) : 0;
        boolean utf8 = Utf8.firstMalformed(bytes, start) < 0;
        boolean saysUtf8 = declared == null || declared.equals("utf-8") || declared.equals("utf8") || start > 0;
        if (utf8) {
            boolean beyondAscii = declared != null && !saysUtf8 && hasUpperBytes(bytes);
            String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
            return new PageText(text, beyondAscii);
        }
        Charset charset = declared == null || saysUtf8 ? null : charset(declared);
        if (declared != null && declared.equals(WINDOWS_1258)) {
            return new PageText(vietnamese(bytes), false);
        }
        if (charset != null) {
            return new PageText(new String(bytes, charset), false);
        }
        PageText mended = mended(bytes, start);
        if (mended != null) {
            return mended;
        }
        String western = western(bytes);
        boolean legacy = western.contains(LEGACY_FACE) || western.contains(VNI_FACE);
        return new PageText(legacy ? western : vietnamese(bytes), true);
    }

    /** UTF-8 in which few bytes are wrong, as where a portal cuts a description in the middle of a letter; null where many are. */
    private static @Nullable PageText mended(byte[] bytes, int start) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        int wrong = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            wrong++;
        }
        boolean beyond = text.chars().anyMatch(c -> c > 0x7F && c != 0xFFFD);
        return beyond && (long) wrong * LEAST_PER_WRONG <= text.length() + LEAST_PER_WRONG
                ? new PageText(text, true)
                : null;
    }

    private static boolean hasUpperBytes(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static String western(byte[] bytes) {
        Charset charset = charset("windows-1252");
        return new String(bytes, charset == null ? StandardCharsets.ISO_8859_1 : charset);
    }

    private static String vietnamese(byte[] bytes) {
        String western = western(bytes);
        StringBuilder out = new StringBuilder(western.length());
        for (int i = 0; i < western.length(); i++) {
            char c = western.charAt(i);
            int other = c < '\u0080' ? -1 : WESTERN.indexOf(c);
            out.append(other < 0 ? c : VIETNAMESE.charAt(other));
        }
        return out.toString();
    }

    /** What browsers read under a name; null where the machine does not know it. */
    private static @Nullable Charset charset(String name) {
        String read =
                name.equals("iso-8859-1") || name.equals("us-ascii") || name.equals("ascii") ? "windows-1252" : name;
        try {
            return Charset.isSupported(read) ? Charset.forName(read) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
