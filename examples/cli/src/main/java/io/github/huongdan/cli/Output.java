package io.github.huongdan.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The output of the program, which knows whether it goes to a pipe that nobody reads any more. */
final class Output extends PrintWriter {

    private static final Path STANDARD = Path.of("/dev/stdout");
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final Sink sink;
    private boolean byTheWay;

    private Output(Sink sink) {
        super(sink, false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    static Output to(OutputStream out) {
        return new Output(new Sink(out));
    }

    /** Notes that a run has more to do than to print, so that it goes on where nobody reads what it prints. */
    static void isByTheWay(PrintWriter out) {
        if (out instanceof Output output) {
            output.byTheWay = true;
        }
    }

    /**
     * Does nothing where all could be printed so far.
     *
     * @throws ReaderGoneException if nobody reads any more, and the run has nothing to do but to print
     * @throws IOException if it failed otherwise
     */
    static void verify(PrintWriter out) throws IOException {
        if (!out.checkError()) {
            return;
        }
        if (!(out instanceof Output output) || !output.readerIsGone()) {
            throw new IOException("the output cannot be written");
        }
        if (!output.byTheWay) {
            throw new ReaderGoneException();
        }
    }

    /** Writing to a pipe fails for no other reason; where the kind of the output is not known, the system's words tell. */
    private boolean readerIsGone() {
        IOException failure = sink.failure;
        return failure != null
                && (isPipe()
                        || String.valueOf(failure.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("pipe"));
    }

    private static boolean isPipe() {
        try {
            int kind = (int) Files.getAttribute(STANDARD, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Keeps the failure, which a print writer does not tell. */
    private static final class Sink extends FilterOutputStream {

        private @Nullable IOException failure;

        Sink(OutputStream out) {
            super(out);
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
                failure = e;
                throw e;
            }
        }
    }
}
