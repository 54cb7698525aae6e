package io.github.huongdan.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files of a user; what has no end, or never begins, such as a device or a pipe, is refused before it is opened. */
public final class RegularFile {

    private RegularFile() {}

    /**
     * Reads a file to its end, through links.
     *
     * @param limit the greatest number of bytes
     * @throws FileSystemException if there is something else than a regular file, or one with more bytes than the limit
     * @throws IOException if it cannot be read
     */
    public static byte[] read(Path file, int limit) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw refused(file, "is a directory, expected a file");
        }
        if (!attributes.isRegularFile()) {
            throw refused(file, "is a device or a pipe, expected a file");
        }
        if (attributes.size() > limit) {
            throw refused(file, "the file has " + attributes.size() + " bytes, more than the limit of " + limit);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(limit);
            if (content.length == limit && in.read() >= 0) {
                throw refused(file, "the file has more bytes than the limit of " + limit);
            }
            return content;
        }
    }

    private static FileSystemException refused(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }
}
