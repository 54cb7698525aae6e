package io.github.huongdan.validation.layout;

import io.github.huongdan.regime.FormPart;
import io.github.huongdan.vietnamese.MatchingKey;
import org.jspecify.annotations.Nullable;

/** Tells by its label what a section is. */
final class HeadingKind {

    private static final String ARTICLE = MatchingKey.of("điều");
    private static final String PART = MatchingKey.of("phần");
    private static final String CHAPTER = MatchingKey.of("chương");
    private static final String ROMAN = "IVXLC";

    private HeadingKind() {}

    /** Returns the part that the regime prescribes for it; null where it prescribes none. */
    static @Nullable FormPart of(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String key = MatchingKey.of(label);
        if (key.startsWith(ARTICLE)) {
            return FormPart.ARTICLE;
        }
        if (key.startsWith(PART) || key.startsWith(CHAPTER)) {
            return FormPart.DIVISION;
        }
        int roman = 0;
        while (roman < label.length() && ROMAN.indexOf(label.charAt(roman)) >= 0) {
            roman++;
        }
        return roman > 0 && roman == label.length() - 1 && label.charAt(roman) == '.' ? FormPart.HEADING : null;
    }
}
