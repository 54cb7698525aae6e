package io.github.huongdan.fuzzing;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Any bytes as a PDF file, as in {@link PdfTarget}, that is annotated at places which the bytes choose: refused, or a copy that begins with the file and has its text. */
public final class PdfReviewTarget {

    private PdfReviewTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] file = PdfTarget.asFile(input);
        Held.inProportion(file, () -> run(file));
    }

    private static void run(byte[] file) {
        ReadDocument read = Held.orRefused(() -> GuidancePdf.standard().read(file));
        if (read == null) {
            return;
        }
        List<Annotation> said = ReviewTarget.annotations(text(read), new Random(Arrays.hashCode(file)));
        AnnotatedCopy copy = Held.orRefused(() -> GuidancePdf.standard().annotate(file, said, Reviewer.HUONGDAN));
        if (copy != null) {
            byte[] content = copy.content();
            Held.check(
                    Arrays.equals(file, 0, file.length, content, 0, file.length),
                    "the copy does not begin with the file");
            Held.same(text(read), text(GuidancePdf.standard().read(content)), "the text of the copy");
        }
    }

    private static String text(ReadDocument read) {
        return Objects.requireNonNull(read.source()).text();
    }
}
