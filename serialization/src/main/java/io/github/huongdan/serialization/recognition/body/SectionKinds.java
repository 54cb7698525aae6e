package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.SectionHeadings;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a section is for: the first word of its heading that claims a purpose decides. */
final class SectionKinds {

    private static final int LONGEST_NEAR = 60;

    private SectionKinds() {}

    static SectionKind of(@Nullable Extract heading) {
        List<Word> words = heading == null ? List.of() : Words.of(heading.text());
        for (int i = 0; i < words.size(); i++) {
            if (SectionHeadings.AIMS.match(words, i) > 0) {
                return SectionKind.AIMS_AND_REQUIREMENTS;
            }
            if (SectionHeadings.IMPLEMENTATION.match(words, i) > 0) {
                return SectionKind.IMPLEMENTATION;
            }
            if (SectionHeadings.CONTENT.match(words, i) > 0) {
                return SectionKind.PROPAGANDA_CONTENT;
            }
        }
        return heading == null || heading.length() > LONGEST_NEAR ? SectionKind.OTHER : near(heading.text());
    }

    /** A heading whose first words have their marks wrong: {@code TỔ CHƯC THỰC HIỆN}. */
    private static SectionKind near(String heading) {
        if (SectionHeadings.NEAR_AIMS.opening(heading) > 0) {
            return SectionKind.AIMS_AND_REQUIREMENTS;
        }
        if (SectionHeadings.NEAR_IMPLEMENTATION.opening(heading) > 0) {
            return SectionKind.IMPLEMENTATION;
        }
        return SectionHeadings.NEAR_CONTENT.opening(heading) > 0 ? SectionKind.PROPAGANDA_CONTENT : SectionKind.OTHER;
    }
}
