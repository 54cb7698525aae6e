package io.github.huongdan.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The unfinished files that runs left behind which were killed. Who writes an unfinished file holds a lock on it, which the system takes
 * back when the process ends, however it ends: one that can be locked is nobody's, and is removed; where that cannot be told, it stays.
 * Each directory is looked through once. Not thread-safe.
 */
public final class Leftovers {

    private final Map<Path, List<Path>> byDirectory = new HashMap<>();

    /** Knows of no directory yet. */
    public Leftovers() {}

    /** Removes what is left of earlier writing of this target; the directory that holds it is there. */
    void clean(Path target) {
        for (Path part : byDirectory.computeIfAbsent(target.resolveSibling(""), Leftovers::parts)) {
            if (PartName.belongs(part, target)) {
                removeUnlessHeld(part);
            }
        }
    }

    private static List<Path> parts(Path directory) {
        List<Path> parts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, PartName::isOne)) {
            files.forEach(parts::add);
        } catch (IOException | DirectoryIteratorException e) {
            // A directory that cannot be listed may still be written to.
            return List.of();
        }
        return parts;
    }

    private static void removeUnlessHeld(Path part) {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // It is written at this moment, or it cannot be told whether it is.
        }
    }
}
