package io.github.huongdan.serialization;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Bytes that are not UTF-8, one for each way of being malformed. */
public final class MalformedBytes {

    private MalformedBytes() {}

    public static Stream<byte[]> all() {
        return Stream.of(
                        "C080",
                        "C1BF",
                        "E08080",
                        "E09FBF",
                        "EDA080",
                        "EDBFBF",
                        "F0808080",
                        "F08FBFBF",
                        "F4908080",
                        "F5808080",
                        "FF",
                        "80",
                        "C3",
                        "E1BB",
                        "F09F98",
                        "C328",
                        "E12841",
                        "E1BB28",
                        "F09F9828",
                        "F0289880")
                .map(HexFormat.of()::parseHex);
    }

    /** Puts bytes where the text has a bar. */
    public static byte[] insert(String text, byte[] bytes) {
        int bar = text.indexOf('|');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(text.substring(0, bar).getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes(text.substring(bar + 1).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
