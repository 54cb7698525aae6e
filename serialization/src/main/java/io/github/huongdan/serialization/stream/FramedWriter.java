package io.github.huongdan.serialization.stream;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DocumentWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Writes each document in one piece, and what stands around them. Not thread-safe. */
public final class FramedWriter implements DocumentWriter {

    private final OutputStream out;
    private final Frame frame;
    private final Function<GuidanceDocument, byte[]> codec;
    private boolean begun;
    private boolean failed;
    private boolean closed;

    public FramedWriter(OutputStream out, Frame frame, Function<GuidanceDocument, byte[]> codec) {
        this.out = out;
        this.frame = frame;
        this.codec = codec;
    }

    @Override
    public void write(GuidanceDocument document) throws IOException {
        if (closed || failed) {
            throw new IOException(closed ? "The writer is closed" : "Writing to the stream has failed before");
        }
        byte[] bytes = codec.apply(document);
        failed = true;
        put(begun ? frame.between() : frame.opening());
        begun = true;
        out.write(bytes);
        failed = false;
    }

    private void put(String text) throws IOException {
        if (!text.isEmpty()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            if (!failed) {
                put(begun ? frame.closing() : frame.empty());
            }
        }
    }
}
