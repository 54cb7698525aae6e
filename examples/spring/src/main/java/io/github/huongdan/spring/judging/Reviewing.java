package io.github.huongdan.spring.judging;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.review.Annotations;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes the findings on a Word or PDF file into a copy of it. */
@Service
public class Reviewing {

    private final Judging judging;
    private final GuidanceValidator validator;

    Reviewing(Judging judging, GuidanceValidator validator) {
        this.judging = judging;
        this.validator = validator;
    }

    /**
     * Makes the copy.
     *
     * @param fixes whether what findings suggest becomes tracked changes, beside the comments
     * @throws UnsuitableFormatException if the file is neither a Word nor a PDF file
     */
    public Copy review(Upload upload, @Nullable String regime, Severity least, boolean fixes, Locale locale) {
        GuidanceFormat format = judging.format(upload);
        if (!format.annotatable()) {
            throw new UnsuitableFormatException(format.name(), "a Word or PDF file (.docx, .pdf)");
        }
        ReadFile file = judging.open(upload);
        JudgedDocument judged = judging.judge(file.document(), regime);
        Annotations annotations = Annotations.in(validator.messages(locale)).withRules(validator.rules());
        List<Annotation> said = (fixes ? annotations.withSuggestions() : annotations)
                .of(new JudgedDocument(judged.read(), judged.report().atLeast(least)));
        AnnotatedCopy copy = file.annotate(said, Reviewer.HUONGDAN);
        int left = copy.unreplaced().size() + copy.unformatted().size();
        return new Copy(upload.copyName(".reviewed", format), copy.content(), said.size(), left);
    }
}
