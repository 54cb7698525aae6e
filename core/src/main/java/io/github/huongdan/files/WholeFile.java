package io.github.huongdan.files;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written, as text in UTF-8 or as bytes, and appears whole, when it is complete, or not at all; one that was there before stays until then. It is
 * written beside, under a name that was never there, and moved into its place in one step, with the permissions of the file it replaces.
 *
 * <p>A device or a pipe is written to as it is. A symbolic link to a file, or to nowhere, is refused: it is neither followed nor replaced.
 * Not thread-safe.
 */
public final class WholeFile implements Closeable {

    private final Path target;
    private final @Nullable PartFile part;
    private final OutputStream out;
    private final Writer writer;
    private boolean complete;

    private WholeFile(Path target, @Nullable PartFile part, OutputStream out) {
        this.target = target;
        this.part = part;
        this.out = new NamedStream(out, target);
        this.writer = new BufferedWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8.newEncoder()));
    }

    /**
     * Begins to write a file.
     *
     * @throws IOException if nothing can be written there
     */
    public static WholeFile at(Path target) throws IOException {
        return at(target, new Leftovers());
    }

    /**
     * Begins to write one of many files.
     *
     * @param leftovers what is known of the directories that the others are in
     * @throws IOException if nothing can be written there
     */
    public static WholeFile at(Path target, Leftovers leftovers) throws IOException {
        if (isDeviceOrPipe(target)) {
            return new WholeFile(target, null, Files.newOutputStream(target, StandardOpenOption.WRITE));
        }
        if (!Files.isDirectory(target.toAbsolutePath().resolveSibling(""))) {
            throw refused(target, "there is no such directory, expected an existing one");
        }
        Path real = target.toAbsolutePath();
        leftovers.clean(real);
        PartFile part = PartFile.beside(real);
        return new WholeFile(target, part, Channels.newOutputStream(part.channel()));
    }

    /**
     * Looks whether a file can be written there, and leaves no trace.
     *
     * @throws IOException if there is a directory, a link to a file, or a file that may not be written
     */
    public static void check(Path target) throws IOException {
        isDeviceOrPipe(target);
    }

    /** Takes the content; what it cannot write it says with the file's name. */
    public Writer writer() {
        return writer;
    }

    /** Takes a content of bytes instead of text; what cannot be written is said with the file's name. */
    public OutputStream stream() {
        return out;
    }

    /**
     * Has the virtual machine remove what is not complete when it ends before {@link #close}, as it does when the user stops a program.
     */
    public void removeOnExit() {
        if (part != null) {
            part.path().toFile().deleteOnExit();
        }
    }

    /**
     * Lets the file appear.
     *
     * @throws IOException if the last of the content cannot be written, or something else than a file has taken the target's place
     */
    public void complete() throws IOException {
        writer.flush();
        if (part != null) {
            if (isDeviceOrPipe(target)) {
                throw refused(target, "is no file any more");
            }
            try {
                part.become(target.toAbsolutePath());
            } catch (FileSystemException e) {
                String reason = e.getReason();
                throw refused(target, "cannot be replaced" + (reason == null ? "" : ": " + reason));
            }
        }
        complete = true;
    }

    /** Leaves what was there before, unless the file is complete. */
    @Override
    public void close() throws IOException {
        if (part == null) {
            writer.close();
        } else if (!complete) {
            part.discard();
        }
    }

    /** Tells a device or a pipe from a file or a new name, and refuses what can be none of them. */
    private static boolean isDeviceOrPipe(Path target) throws IOException {
        BasicFileAttributes own = attributes(target, LinkOption.NOFOLLOW_LINKS);
        BasicFileAttributes led = own != null && own.isSymbolicLink() ? attributes(target) : own;
        if (own != null && own.isSymbolicLink() && (led == null || led.isRegularFile())) {
            throw refused(target, "is a symbolic link, expected a file itself");
        }
        if (led == null) {
            return false;
        }
        if (led.isDirectory()) {
            throw refused(target, "is a directory, expected a file");
        }
        if (led.isRegularFile() && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return !led.isRegularFile();
    }

    private static @Nullable BasicFileAttributes attributes(Path file, LinkOption... options) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, options);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static FileSystemException refused(Path target, String reason) {
        return new FileSystemException(target.toString(), null, reason);
    }
}
