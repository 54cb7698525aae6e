package io.github.huongdan.fuzzing;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.annotation.PageFormatting;
import io.github.huongdan.annotation.ParagraphFormatting;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Any bytes as a Word file, as in {@link WordTarget}, that is annotated at places which the bytes choose: refused, or a copy whose text is the same but for what was
 * replaced.
 */
public final class ReviewTarget {

    private static final int MOST = 6;

    private ReviewTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[] file = WordTarget.asFile(input);
        Held.inProportion(file, () -> run(file));
    }

    private static void run(byte[] file) {
        ReadDocument read = Held.orRefused(() -> GuidanceWord.standard().read(file));
        if (read == null) {
            return;
        }
        String text = Objects.requireNonNull(read.source()).text();
        List<Annotation> said = annotations(text, new Random(Arrays.hashCode(file)));
        AnnotatedCopy copy = Held.orRefused(() -> GuidanceWord.standard().annotate(file, said, Reviewer.HUONGDAN));
        if (copy != null) {
            Held.same(replaced(text, said, copy.unreplaced()), text(copy.content()), "the text of the copy");
            Held.same(
                    text(copy.content()),
                    text(GuidanceWord.standard().replace(file, said).content()),
                    "the text of the plain copy");
        }
    }

    static List<Annotation> annotations(String text, Random random) {
        int[] cuts = random.ints(2 * MOST, 0, text.length() + 1).sorted().toArray();
        List<Annotation> said = new ArrayList<>();
        for (int i = 0; i < cuts.length; i += 2) {
            boolean replaces = random.nextBoolean() && cuts[i] < cuts[i + 1];
            Span span = new Span(cuts[i], cuts[i + 1]);
            Formatting letters =
                    TextFormatting.of(span).withBold(random.nextBoolean()).withFamily("A & <B>");
            Formatting lines =
                    ParagraphFormatting.of(span).withFirstLineIndent(36.0).withSpaceBefore(6.0);
            Formatting pages = PageFormatting.of(span).withPaper(595.3, 841.9).withOwnFirstPage();
            List<Formatting> looks = random.nextBoolean() ? List.of(letters, lines, pages) : List.of();
            said.add(new Annotation(span, "said", replaces ? "new & <other>" : null, looks));
        }
        return said;
    }

    private static String replaced(String text, List<Annotation> said, List<Annotation> unreplaced) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Annotation annotation : said) {
            String replacement = annotation.replacement();
            if (replacement != null && !unreplaced.contains(annotation)) {
                Span span = Objects.requireNonNull(annotation.span());
                out.append(text, at, span.start()).append(replacement);
                at = span.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String text(byte[] file) {
        return Objects.requireNonNull(GuidanceWord.standard().read(file).source())
                .text();
    }
}
