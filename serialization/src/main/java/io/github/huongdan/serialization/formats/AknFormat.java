package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.akn.GuidanceAkn;
import java.util.List;

/** Akoma Ntoso. */
record AknFormat(GuidanceAkn akn) implements GuidanceFormat {

    @Override
    public String name() {
        return "akn";
    }

    @Override
    public List<String> endings() {
        return List.of(".akn.xml", ".akn", ".xml");
    }

    @Override
    public boolean detects(byte[] content) {
        return Beginning.of(content).opensXml() && GuidanceAkn.seems(content);
    }

    @Override
    public ReadDocument read(byte[] content) {
        return akn.read(content);
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        return export(document).content();
    }

    @Override
    public Export export(GuidanceDocument document) {
        return akn.write(document);
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new AknFormat(akn.withLimits(limits));
    }
}
