package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.ByteSource;
import io.github.huongdan.serialization.stream.Frame;
import io.github.huongdan.serialization.stream.FramedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Documents as the items of one array. */
record JsonArray(GuidanceJson codec, ReadLimits limits, boolean pretty) implements ManyDocuments {

    private static final Frame COMPACT = new Frame("[", ",", "]", "[]");
    private static final Frame PRETTY = new Frame("[\n", ",\n", "\n]\n", "[]\n");

    @Override
    public DocumentReader reader(InputStream in) {
        return new JsonArrayReader(codec, limits, new ByteSource(in));
    }

    @Override
    public DocumentWriter writer(OutputStream out) {
        return pretty
                ? new FramedWriter(out, PRETTY, document -> withoutLineFeed(codec.writeBytes(document)))
                : new FramedWriter(out, COMPACT, codec::writeBytes);
    }

    private static byte[] withoutLineFeed(byte[] pretty) {
        return Arrays.copyOf(pretty, pretty.length - 1);
    }
}
