package io.github.huongdan.serialization.json;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.ByteSource;
import io.github.huongdan.serialization.stream.Cut;
import io.github.huongdan.serialization.stream.Origin;
import io.github.huongdan.serialization.stream.SplitReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the lines that are not blank. Not thread-safe. */
final class JsonLinesReader extends SplitReader {

    private final GuidanceJson codec;

    JsonLinesReader(GuidanceJson codec, ReadLimits limits, ByteSource source) {
        super(source, limits);
        this.codec = codec;
    }

    @Override
    protected @Nullable Cut cut() throws IOException {
        if (source.skipWhiteSpace() == ByteSource.END) {
            return null;
        }
        Origin origin = source.origin();
        source.keep(limits.maxBytes() + 1);
        source.passUntil('\n');
        byte[] line = source.take(NOTHING, NOTHING);
        if (line == null) {
            source.passUntil('\n');
            throw tooLong(origin);
        }
        if (line.length > limits.maxBytes() && line[line.length - 1] != '\r') {
            throw tooLong(origin);
        }
        return new Cut(line, origin, true);
    }

    @Override
    protected GuidanceDocument read(Cut cut) {
        return codec.read(cut.input());
    }

    @Override
    protected boolean canGoOnAfter(@Nullable Cut refused) {
        return true;
    }

    @Override
    protected String path(long index, @Nullable String part) {
        return JsonArrayReader.pointer(index, part);
    }
}
