package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.html.GuidanceHtml;
import java.util.List;

/** HTML. */
record HtmlFormat(GuidanceHtml html) implements GuidanceFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean detects(byte[] content) {
        return GuidanceHtml.seems(content);
    }

    /** A page may begin with words. */
    @Override
    public boolean takesByName(byte[] content) {
        return Beginning.of(content).isText();
    }

    @Override
    public ReadDocument read(byte[] content) {
        return html.read(content);
    }

    @Override
    public boolean writable() {
        return false;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        throw new UnsupportedOperationException("Documents are not written as HTML");
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new HtmlFormat(html.withLimits(limits));
    }
}
