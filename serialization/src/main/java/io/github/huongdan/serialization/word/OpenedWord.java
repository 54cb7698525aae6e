package io.github.huongdan.serialization.word;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.review.ReviewCopy;
import io.github.huongdan.serialization.word.review.TracedFile;
import java.util.List;

/** A Word file that was read once, for the document and for all copies. */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; two of them are not compared
record OpenedWord(byte[] content, ReadLimits limits, TracedFile traced, ReadDocument document) implements ReadFile {

    @Override
    public AnnotatedCopy annotate(List<Annotation> annotations, Reviewer reviewer) {
        return ReviewCopy.of(content, limits, traced, annotations, reviewer);
    }

    @Override
    public AnnotatedCopy replace(List<Annotation> annotations) {
        return ReviewCopy.of(content, limits, traced, annotations, null);
    }
}
