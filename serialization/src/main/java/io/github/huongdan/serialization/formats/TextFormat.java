package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.text.GuidanceText;
import java.util.List;

/** Plain text: whatever no other format knows. */
record TextFormat(GuidanceText text) implements GuidanceFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public boolean detects(byte[] content) {
        return true;
    }

    /** A text that has signs of Markdown, unless it begins with a tag. */
    @Override
    public boolean takesByName(byte[] content) {
        Beginning beginning = Beginning.of(content);
        return beginning.isText() && !beginning.opensHtml();
    }

    @Override
    public ReadDocument read(byte[] content) {
        return text.read(content);
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        return text.writeBytes(document);
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new TextFormat(text.withLimits(limits));
    }
}
