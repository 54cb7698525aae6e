package io.github.huongdan.serialization;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import java.util.List;

/** A file of a format that reads it once more for each copy. */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; two of them are not compared
record FileOfFormat(GuidanceFormat format, byte[] content, ReadDocument document) implements ReadFile {

    @Override
    public AnnotatedCopy annotate(List<Annotation> annotations, Reviewer reviewer) {
        return format.annotate(content, annotations, reviewer);
    }

    @Override
    public AnnotatedCopy replace(List<Annotation> annotations) {
        return format.replace(content, annotations);
    }
}
