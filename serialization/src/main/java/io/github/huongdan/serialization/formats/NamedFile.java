package io.github.huongdan.serialization.formats;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.ReadFile;
import java.util.List;

/** A file whose document has a name. */
record NamedFile(ReadFile file, ReadDocument document) implements ReadFile {

    @Override
    public AnnotatedCopy annotate(List<Annotation> annotations, Reviewer reviewer) {
        return file.annotate(annotations, reviewer);
    }

    @Override
    public AnnotatedCopy replace(List<Annotation> annotations) {
        return file.replace(annotations);
    }
}
