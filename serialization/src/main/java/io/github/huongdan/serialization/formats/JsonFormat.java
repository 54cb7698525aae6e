package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.util.List;

/** JSON in the library's own format. */
record JsonFormat(GuidanceJson json) implements GuidanceFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public boolean detects(byte[] content) {
        return Beginning.of(content).opensJson();
    }

    @Override
    public ReadDocument read(byte[] content) {
        return ReadDocument.of(json.read(content));
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        return json.writeBytes(document);
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new JsonFormat(json.withLimits(limits));
    }
}
