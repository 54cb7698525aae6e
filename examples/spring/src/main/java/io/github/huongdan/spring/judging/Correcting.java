package io.github.huongdan.spring.judging;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.validation.fix.FixedText;
import io.github.huongdan.validation.fix.Suggestions;
import io.github.huongdan.validation.report.JudgedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes what findings suggest into a text or Word file. */
@Service
public class Correcting {

    private final Judging judging;

    Correcting(Judging judging) {
        this.judging = judging;
    }

    /** Tells whether corrections can be written into files of a format. */
    public static boolean takes(GuidanceFormat format) {
        return format.replaceable() || format.name().equals(GuidanceFormats.TEXT.name());
    }

    /**
     * Makes the corrected file.
     *
     * @param tracked whether the changes of a Word file are tracked, for a person to accept or reject
     * @throws UnsuitableFormatException if the file is neither a text nor a Word file
     */
    public Copy correct(Upload upload, @Nullable String regime, boolean tracked) {
        GuidanceFormat format = judging.format(upload);
        if (format.replaceable()) {
            ReadFile file = judging.open(upload);
            List<Annotation> changes = changes(judging.judge(file.document(), regime));
            return word(upload.copyName(".corrected", format), file, changes, tracked);
        }
        if (!takes(format)) {
            throw new UnsuitableFormatException(format.name(), "a text or Word file (.txt, .docx)");
        }
        return text(upload, regime);
    }

    private Copy text(Upload upload, @Nullable String regime) {
        judging.read(upload);
        FixedText fixed = Suggestions.applyAll(
                new String(upload.content(), StandardCharsets.UTF_8),
                version -> judging.judge(new Upload(upload.name(), version.getBytes(StandardCharsets.UTF_8)), regime));
        byte[] content = fixed.text().getBytes(StandardCharsets.UTF_8);
        return new Copy(
                upload.copyName(".corrected", GuidanceFormats.TEXT),
                content,
                fixed.applied().size(),
                0);
    }

    /** A finding of which not all looks can be written is left as a whole. */
    private static Copy word(String name, ReadFile file, List<Annotation> wanted, boolean tracked) {
        List<Annotation> changes = wanted;
        AnnotatedCopy copy = changed(file, changes, tracked);
        int left = copy.unformatted().size();
        if (left > 0) {
            List<Annotation> unformatted = copy.unformatted();
            changes = changes.stream()
                    .filter(change -> !unformatted.contains(change))
                    .toList();
            copy = changed(file, changes, tracked);
        }
        left += copy.unreplaced().size();
        int written = changes.size() - copy.unreplaced().size();
        return new Copy(name, copy.content(), written, left);
    }

    private static AnnotatedCopy changed(ReadFile file, List<Annotation> changes, boolean tracked) {
        return tracked ? file.annotate(changes, Reviewer.HUONGDAN) : file.replace(changes);
    }

    private static List<Annotation> changes(JudgedDocument judged) {
        Stream<Annotation> words = Suggestions.in(judged).stream()
                .map(replacement -> new Annotation(replacement.stretch(), "", replacement.text()));
        Stream<Annotation> looks = judged.report().findings().stream()
                .flatMap(finding -> finding.each().stream())
                .filter(finding -> !finding.formattings().isEmpty())
                .map(finding -> new Annotation(null, "", null, finding.formattings()));
        return Stream.concat(words, looks).toList();
    }
}
