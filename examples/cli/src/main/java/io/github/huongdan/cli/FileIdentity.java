package io.github.huongdan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file that a name leads to, through links and whatever it is called: equal for two names of one file. Where there is no file yet, the
 * folder that will hold it, and its name there.
 */
final class FileIdentity {

    private final Object key;

    private FileIdentity(Object key) {
        this.key = key;
    }

    static FileIdentity of(Path named) {
        Path path = named.toAbsolutePath();
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            // Windows has no keys; there one file has one real path, but for hard links.
            return new FileIdentity(key == null ? path.toRealPath() : key);
        } catch (IOException e) {
            Path folder = path.getParent();
            return folder == null
                    ? new FileIdentity(path)
                    : new FileIdentity(List.of(of(folder), Objects.requireNonNull(path.getFileName())));
        }
    }

    // No record: what a record brings for these two is made when it is first wanted.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileIdentity identity && key.equals(identity.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
