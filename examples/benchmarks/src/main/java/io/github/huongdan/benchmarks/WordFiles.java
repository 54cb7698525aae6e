package io.github.huongdan.benchmarks;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;

/** A Word file beside the floor, which no reader of all its parts can go below, and beside the text that libraries extract. */
public class WordFiles extends SteadyState {

    @Benchmark
    public String wordFloor(PreparedWord prepared) throws IOException, XMLStreamException {
        return ExtractedText.byScan(prepared.file);
    }

    /** The document with its layout. */
    @Benchmark
    public ReadDocument wordRead(PreparedWord prepared) {
        return GuidanceWord.standard().read(prepared.file);
    }

    /** The copy with what is found, which is known, of a file that was read. */
    @Benchmark
    public AnnotatedCopy wordAnnotate(PreparedWord prepared) {
        return prepared.read.annotate(prepared.said, Reviewer.HUONGDAN);
    }

    /** The same of a file of which nothing is known. */
    @Benchmark
    public AnnotatedCopy wordAnnotateUnread(PreparedWord prepared) {
        return GuidanceWord.standard().annotate(prepared.file, prepared.said, Reviewer.HUONGDAN);
    }

    /** What is found. */
    @Benchmark
    public List<Annotation> wordJudge(PreparedWord prepared) {
        return Reviews.said(prepared.read.document());
    }

    /** All of a review: reads, judges, and makes the copy. */
    @Benchmark
    public AnnotatedCopy wordReview(PreparedWord prepared) {
        ReadFile read = GuidanceWord.standard().open(prepared.file);
        return read.annotate(Reviews.said(read.document()), Reviewer.HUONGDAN);
    }

    @Benchmark
    public String poiText(PreparedWord prepared) throws IOException {
        return ExtractedText.byPoi(prepared.file);
    }

    @Benchmark
    public String docx4jText(PreparedWord prepared) throws Exception {
        return ExtractedText.byDocx4j(prepared.file);
    }
}
