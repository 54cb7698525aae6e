package io.github.huongdan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final TextStyle PLAIN =
            new TextStyle("Times New Roman", 14, false, false, false, LetterCase.AS_WRITTEN, null, false);
    private static final TextStyle BOLD =
            new TextStyle("Times New Roman", 14, true, false, false, LetterCase.AS_WRITTEN, null, false);

    /** Of the text {@code một\n\nhai ba\n}. */
    private static Layout layout() {
        return new Layout(
                List.of(),
                List.of(paragraph(0, 3, 1), paragraph(4, 4, 1), paragraph(5, 11, 2)),
                List.of(styled(0, 3, PLAIN), styled(5, 8, BOLD), styled(8, 11, PLAIN)),
                List.of(),
                List.of());
    }

    private static LaidParagraph paragraph(int start, int end, int number) {
        return new LaidParagraph(new Span(start, end), number, Story.BODY, null, null, false, 0, ParagraphFormat.PLAIN);
    }

    private static StyledText styled(int start, int end, TextStyle style) {
        return new StyledText(new Span(start, end), style);
    }

    @Test
    void findsTheParagraphOfAnOffset() {
        Layout layout = layout();

        assertThat(layout.paragraphAt(0)).contains(layout.paragraphs().get(0));
        assertThat(layout.paragraphAt(3)).contains(layout.paragraphs().get(0));
        assertThat(layout.paragraphAt(4)).contains(layout.paragraphs().get(1));
        assertThat(layout.paragraphAt(7)).contains(layout.paragraphs().get(2));
        assertThat(layout.paragraphAt(11)).contains(layout.paragraphs().get(2));
        assertThat(layout.paragraphAt(12)).isEmpty();
    }

    @Test
    void listsTheStylesOfASpan() {
        Layout layout = layout();

        assertThat(layout.stylesIn(new Span(0, 11))).isEqualTo(layout.styles());
        assertThat(layout.stylesIn(new Span(6, 8)))
                .containsExactly(layout.styles().get(1));
        assertThat(layout.stylesIn(new Span(7, 9))).isEqualTo(layout.styles().subList(1, 3));
        assertThat(layout.stylesIn(new Span(3, 5))).isEmpty();
        assertThat(layout.stylesIn(new Span(11, 12))).isEmpty();
    }

    @Test
    void keepsItsListsWhateverBecomesOfThoseItWasMadeOf() {
        List<LaidParagraph> paragraphs = new ArrayList<>(List.of(paragraph(0, 3, 1)));
        Layout layout = new Layout(List.of(), paragraphs, List.of(), List.of(), List.of());

        paragraphs.clear();

        assertThat(layout.paragraphs()).hasSize(1);
    }

    @Test
    void countsPointsOfAMillimetre() {
        assertThat(210 * PageSection.POINTS_PER_MILLIMETRE).isBetween(595.2, 595.3);
    }

    @Test
    void needsItsParts() {
        assertThatNullPointerException().isThrownBy(() -> new StyledText(null, PLAIN));
        assertThatNullPointerException().isThrownBy(() -> new LineSpacing(null, 1));
        assertThatNullPointerException().isThrownBy(() -> new PageNumber(true, null, true, PLAIN));
    }
}
