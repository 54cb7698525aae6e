package io.github.huongdan.spring.judging;

import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.validation.fix.FixedCopy;
import io.github.huongdan.validation.fix.FixedText;
import io.github.huongdan.validation.fix.Suggestions;
import java.nio.charset.StandardCharsets;
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
            FixedCopy fixed = Suggestions.applyTo(
                    judging.judge(file.document(), regime),
                    changes -> tracked ? file.annotate(changes, Reviewer.HUONGDAN) : file.replace(changes));
            return new Copy(
                    upload.copyName(".corrected", format),
                    fixed.content(),
                    fixed.applied().size(),
                    fixed.left().size());
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
}
