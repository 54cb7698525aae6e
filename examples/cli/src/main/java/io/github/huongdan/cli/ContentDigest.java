package io.github.huongdan.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held when it was read, to tell later whether it still does.
 *
 * @param sha256 the digest in hexadecimal digits
 */
record ContentDigest(String sha256) {

    static ContentDigest of(byte[] content) {
        try {
            return new ContentDigest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
