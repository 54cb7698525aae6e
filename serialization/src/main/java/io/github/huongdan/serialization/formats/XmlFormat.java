package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.util.List;

/** XML in the library's own format. */
record XmlFormat(GuidanceXml xml) implements GuidanceFormat {

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml");
    }

    @Override
    public boolean detects(byte[] content) {
        Beginning beginning = Beginning.of(content);
        return beginning.opensXml() && !beginning.opensHtml();
    }

    @Override
    public ReadDocument read(byte[] content) {
        return ReadDocument.of(xml.read(content));
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        return xml.writeBytes(document);
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new XmlFormat(xml.withLimits(limits));
    }
}
