package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees how stretches of a source text look: counts what is seen, so no blanks, nothing hidden and no marks of paragraphs. */
final class Looks {

    private static final double FLUSH = 3;

    private final String text;
    private final Layout layout;

    Looks(String text, Layout layout) {
        this.text = text;
        this.layout = layout;
    }

    Look of(List<Span> stretches, List<LaidParagraph> paragraphs) {
        Weights<String> families = new Weights<>();
        Weights<Double> sizes = new Weights<>();
        Weights<Boolean> bold = new Weights<>();
        Weights<Boolean> italic = new Weights<>();
        Weights<Boolean> underlined = new Weights<>();
        Cases cases = new Cases();
        for (Span stretch : stretches) {
            for (StyledText styled : layout.stylesIn(stretch)) {
                TextStyle style = styled.style();
                int from = Math.max(styled.span().start(), stretch.start());
                int to = Math.min(styled.span().end(), stretch.end());
                int seen = style.hidden() ? 0 : cases.count(text, from, to, style.letterCase());
                if (seen > 0) {
                    families.add(style.family(), seen);
                    sizes.add(style.size() > 0 ? style.size() : null, seen);
                    bold.add(style.bold(), seen);
                    italic.add(style.italic(), seen);
                    underlined.add(style.underline(), seen);
                }
            }
        }
        return new Look(
                families.prevailing(),
                sizes.prevailing(),
                bold.prevailing(),
                italic.prevailing(),
                underlined.prevailing(),
                cases.capitals(),
                alignment(paragraphs));
    }

    /** Lines on pages are placed one by one, so their alignment is a guess; typed blanks and indents place a line in their own way. */
    private @Nullable Alignment alignment(List<LaidParagraph> paragraphs) {
        Alignment found = null;
        for (LaidParagraph paragraph : paragraphs) {
            Alignment own = paragraph.format().alignment();
            boolean moved = paragraph.format().leftIndent() > FLUSH
                    || paragraph.format().firstLineIndent() > FLUSH
                    || beginsBlank(paragraph.span());
            if ((moved && own != Alignment.CENTER) || (found != null && own != found)) {
                return null;
            }
            found = own;
        }
        return layout.printed().isEmpty() ? found : null;
    }

    private boolean beginsBlank(Span span) {
        return span.length() > 0 && Character.isWhitespace(text.charAt(span.start()));
    }

    /** Counts capitals and small letters. */
    private static final class Cases {

        private int capitals;
        private int small;
        private boolean unclear;

        int count(String text, int from, int to, LetterCase shown) {
            int seen = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (Character.isWhitespace(c)) {
                    continue;
                }
                seen++;
                if (Character.isLowerCase(c)) {
                    unclear |= shown == LetterCase.SMALL_CAPITALS;
                    small += shown == LetterCase.AS_WRITTEN ? 1 : 0;
                    capitals += shown == LetterCase.ALL_CAPITALS ? 1 : 0;
                } else if (Character.isUpperCase(c)) {
                    capitals++;
                }
            }
            return seen;
        }

        @Nullable
        Boolean capitals() {
            if (unclear || capitals + small == 0 || (small > 0 && small < capitals)) {
                return null;
            }
            return small == 0;
        }
    }
}
