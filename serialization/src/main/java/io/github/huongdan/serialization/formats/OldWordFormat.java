package io.github.huongdan.serialization.formats;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.util.List;

/** Word files of the old format. */
record OldWordFormat(GuidanceWord word) implements GuidanceFormat {

    @Override
    public String name() {
        return "doc";
    }

    @Override
    public List<String> endings() {
        return List.of(".doc", ".dot");
    }

    @Override
    public boolean detects(byte[] content) {
        return GuidanceWord.seemsOld(content);
    }

    @Override
    public ReadDocument read(byte[] content) {
        return word.read(content);
    }

    @Override
    public boolean writable() {
        return false;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        throw new UnsupportedOperationException("Documents are not written as Word files");
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new OldWordFormat(word.withLimits(limits));
    }
}
