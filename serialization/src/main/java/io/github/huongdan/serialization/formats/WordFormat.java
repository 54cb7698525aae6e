package io.github.huongdan.serialization.formats;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.util.List;

/** Word files. */
record WordFormat(GuidanceWord word) implements GuidanceFormat {

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public List<String> endings() {
        return List.of(".docx", ".docm", ".dotx", ".dotm");
    }

    @Override
    public boolean detects(byte[] content) {
        return GuidanceWord.seems(content) && !GuidanceWord.seemsOld(content);
    }

    @Override
    public ReadDocument read(byte[] content) {
        return word.read(content);
    }

    @Override
    public ReadFile open(byte[] content) {
        return word.open(content);
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public byte[] write(GuidanceDocument document) {
        return word.writeBytes(document);
    }

    @Override
    public boolean annotatable() {
        return true;
    }

    @Override
    public AnnotatedCopy annotate(byte[] content, List<Annotation> annotations, Reviewer reviewer) {
        return word.annotate(content, annotations, reviewer);
    }

    @Override
    public AnnotatedCopy replace(byte[] content, List<Annotation> annotations) {
        return word.replace(content, annotations);
    }

    @Override
    public GuidanceFormat withLimits(ReadLimits limits) {
        return new WordFormat(word.withLimits(limits));
    }
}
