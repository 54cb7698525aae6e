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

/** One document a line. */
record JsonLines(GuidanceJson codec, ReadLimits limits) implements ManyDocuments {

    @Override
    public DocumentReader reader(InputStream in) {
        return new JsonLinesReader(codec, limits, new ByteSource(in));
    }

    @Override
    public DocumentWriter writer(OutputStream out) {
        GuidanceJson compact = codec.compact();
        return new FramedWriter(out, new Frame("", "", "", ""), document -> {
            byte[] written = compact.writeBytes(document);
            byte[] line = Arrays.copyOf(written, written.length + 1);
            line[written.length] = '\n';
            return line;
        });
    }
}
