package io.github.huongdan.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * How the unfinished file beside a target is called: by a digest of the target's name, so that it is short however long that is, and by a
 * number that nobody can foresee.
 */
final class PartName {

    private static final String BEGINNING = ".huongdan-";
    private static final String ENDING = ".part";
    private static final int DIGEST_BYTES = 8;

    private PartName() {}

    /** Returns a new name beside a target. */
    static Path beside(Path target) {
        return target.resolveSibling(beginning(target) + UUID.randomUUID() + ENDING);
    }

    /** Tells whether a file is called as an unfinished one of the target. */
    static boolean belongs(Path file, Path target) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(beginning(target)) && name.endsWith(ENDING);
    }

    /** Tells whether a file is called as an unfinished one of any target. */
    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(BEGINNING) && name.endsWith(ENDING);
    }

    private static String beginning(Path target) {
        byte[] name = String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return BEGINNING + HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES)) + "-";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
