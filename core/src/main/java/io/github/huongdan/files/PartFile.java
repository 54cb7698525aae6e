package io.github.huongdan.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The unfinished file beside a target, under a name of its own that was never there before, locked while it is written. */
final class PartFile {

    private static final int ATTEMPTS = 100;

    private final Path path;
    private final FileChannel channel;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes one with the permissions of the target, if that is there; its directory is. */
    static PartFile beside(Path target) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Path path = PartName.beside(target);
            boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            try {
                FileChannel channel = replaces ? like(target, path) : fresh(path);
                if (held(channel) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    return new PartFile(path, channel);
                }
                channel.close();
            } catch (FileAlreadyExistsException | NoSuchFileException e) {
                // Another run cleans up just now; the next name is another.
            } catch (AccessDeniedException e) {
                throw new AccessDeniedException(target.toString());
            } catch (FileSystemException e) {
                throw new FileSystemException(target.toString(), null, e.getReason());
            }
        }
        throw new FileSystemException(target.toString(), null, "no file can be made beside it");
    }

    Path path() {
        return path;
    }

    FileChannel channel() {
        return channel;
    }

    /** Takes the target's place in one step. */
    void become(Path target) throws IOException {
        if (path.getFileSystem().getSeparator().equals("\\")) {
            // Windows may not move what is open.
            channel.close();
        }
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        channel.close();
    }

    /** Removes the file. */
    void discard() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    private static FileChannel fresh(Path path) throws IOException {
        return FileChannel.open(
                path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
    }

    /** A copy is new, too, and keeps permissions, owner and what else a system knows of a file, as far as this user may. */
    private static FileChannel like(Path target, Path path) throws IOException {
        Files.copy(target, path, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(
                path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whoever cleans up locks what it removes, so that a lock that is refused means that this file is going. */
    private static boolean held(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            // Where nothing can be locked, nothing is cleaned up either.
            return true;
        }
    }
}
