package io.github.huongdan.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlLooksTest {

    @Test
    void knowsOfLettersWhatThePageSays() {
        List<TextStyle> styles =
                styles("<p>a</p><p style='font: italic 14pt/1.2 \"Times New Roman\", serif'>b<b>c</b></p>"
                        + "<p><font face='Arial, sans' size=4 color='#c00'>d</font></p>"
                        + "<p style='font-size: 16px; text-transform: uppercase; text-decoration: underline'>e</p>");

        assertThat(styles).hasSize(4);
        assertThat(styles.get(0)).isEqualTo(style("Times New Roman", 14, false, true));
        assertThat(styles.get(1)).isEqualTo(style("Times New Roman", 14, true, true));
        assertThat(styles.get(2))
                .isEqualTo(new TextStyle("Arial", 13.5, false, false, false, LetterCase.AS_WRITTEN, "CC0000", false));
        assertThat(styles.get(3))
                .isEqualTo(new TextStyle(null, 12, false, false, true, LetterCase.ALL_CAPITALS, null, false));
    }

    @Test
    void takesTheRulesOfThePagesOwnSheet() {
        List<TextStyle> styles = styles("<style>/* a */ @import url(x.css); p{font-size:13pt} .d, h2 {font-weight:bold}"
                + " p.n{font-style:italic} @media print {p{font-size:9pt}} div p{font-size:8pt}</style>"
                + "<p>a</p><p class='x d'>b</p><p class=n style='font-size:11pt'>c</p>");

        assertThat(styles)
                .containsExactly(
                        style(null, 13, false, false), style(null, 13, true, false), style(null, 11, false, true));
    }

    @Test
    void knowsHowParagraphsAreSet() {
        Layout layout = layout("<center>a</center><p align=right>b</p><div style='text-align:justify; text-indent:1cm;"
                + " line-height:150%'><p style='margin: 6pt 0 3pt'>c</p></div><p>d</p>");

        assertThat(layout.paragraphs())
                .extracting(paragraph -> paragraph.format().alignment())
                .containsExactly(Alignment.CENTER, Alignment.RIGHT, Alignment.JUSTIFY, Alignment.LEFT);
        assertThat(layout.paragraphs().get(2).format()).satisfies(format -> {
            assertThat(format.firstLineIndent()).isEqualTo(28.35);
            assertThat(format.spaceBefore()).isEqualTo(6);
            assertThat(format.spaceAfter()).isEqualTo(3);
            assertThat(format.lineSpacing().value()).isEqualTo(1.5);
        });
    }

    @Test
    void aWebPageHasNoPagesOfPaper() {
        assertThat(layout("<style>@page {size: A4 landscape; margin: 2cm 1cm}</style><p>a</p>")
                        .sections())
                .isEmpty();
    }

    private static TextStyle style(
            @org.jspecify.annotations.Nullable String family, double size, boolean bold, boolean italic) {
        return new TextStyle(family, size, bold, italic, false, LetterCase.AS_WRITTEN, null, false);
    }

    private static List<TextStyle> styles(String html) {
        return layout(html).styles().stream().map(StyledText::style).toList();
    }

    private static Layout layout(String html) {
        return Objects.requireNonNull(ReadHtml.of(html).layout());
    }
}
