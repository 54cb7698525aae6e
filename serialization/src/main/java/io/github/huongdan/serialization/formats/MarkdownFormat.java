package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.markdown.GuidanceMarkdown;
import java.util.List;

/** Markdown. */
record MarkdownFormat(GuidanceMarkdown markdown) implements GuidanceFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    @Override
    public boolean detects(byte[] content) {
        Beginning beginning = Beginning.of(content);
        return beginning.isText() && !beginning.opensWholePage() && GuidanceMarkdown.seems(content);
    }

    /** Any text may be Markdown. */
    @Override
    public boolean takesByName(byte[] content) {
        Beginning beginning = Beginning.of(content);
        return beginning.isText() && !beginning.opensWholePage();
    }

    @Override
    public ReadDocument read(byte[] content) {
        return markdown.read(content);
    }

    @Override
    public boolean writable() {
        return false;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        throw new UnsupportedOperationException("Documents are not written as Markdown");
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new MarkdownFormat(markdown.withLimits(limits));
    }
}
