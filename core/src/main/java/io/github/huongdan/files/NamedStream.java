package io.github.huongdan.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A stream whose failures name the file that it goes to. */
final class NamedStream extends FilterOutputStream {

    private final Path file;

    NamedStream(OutputStream out, Path file) {
        super(out);
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw named(e);
        }
    }

    private FileSystemException named(IOException failure) {
        FileSystemException named = new FileSystemException(file.toString(), null, reason(failure));
        named.initCause(failure);
        return named;
    }

    private static String reason(IOException failure) {
        return "cannot be written" + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
    }
}
