package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.LayoutExamples.laid;
import static io.github.huongdan.validation.rules.examples.Restyled.bold;
import static io.github.huongdan.validation.rules.examples.Restyled.italic;
import static io.github.huongdan.validation.rules.examples.Restyled.size;
import static io.github.huongdan.validation.rules.examples.Restyled.underlined;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.LaidSheet;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Restyled;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How the parts of the form have to look instead: letters, case, alignment. */
class PartLooksMarksTest {

    private static final String STATE = "STATE_2020";

    @Test
    void lettersAreMadeBoldUprightOrUnderlined() {
        assertThat(styled("LAY-53", STATE, FormPart.SIGNATORY, bold(false))).isEqualTo("«Trần Thị Hòa» bold=true");
        assertThat(styled("LAY-53", STATE, FormPart.SIGNATORY, italic(true))).isEqualTo("«Trần Thị Hòa» italic=false");
        assertThat(styled("LAY-53", STATE, FormPart.SIGNATORY, underlined(true)))
                .isEqualTo("-");
        assertThat(styled("LAY-50", "PARTY_2018", FormPart.RECIPIENTS_LABEL, underlined(false)))
                .isEqualTo("«Nơi nhận:» underline=true");
        assertThat(styled("LAY-21", STATE, FormPart.MOTTO, italic(true)))
                .isEqualTo("«Độc lập - Tự do - Hạnh phúc» italic=false");
        assertThat(styled("LAY-53", STATE, FormPart.SIGNATORY, compose(bold(false), size(12))))
                .isEqualTo("«Trần Thị Hòa» size=13.0 bold=true");
    }

    @Test
    void theSignsBesideAPartLookAsItDoes() {
        assertThat(styled("LAY-26", STATE, FormPart.CODE, bold(true))).isEqualTo("«Số: 112/HD-SGDĐT» bold=false");
        assertThat(styled("LAY-34", STATE, FormPart.GROUND, italic(false)))
                .isEqualTo("«Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008;» italic=true"
                        + " & «Căn cứ Nghị định số 100/2019/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ"
                        + " quy định xử phạt vi phạm hành chính về giao thông,» italic=true");
        assertThat(styled("LAY-51", STATE, FormPart.RECIPIENT, size(13)))
                .isEqualTo("«- Các trường trực thuộc (để thực hiện);» size=11.0 & «- Lưu: VT, CTTT.» size=11.0");
    }

    @Test
    void smallLettersAreShownAsCapitalsAndTheOtherWayRound() {
        assertThat(styled("LAY-53", STATE, FormPart.SIGNATORY, shown(LetterCase.ALL_CAPITALS)))
                .isEqualTo("«Trần Thị Hòa» case=AS_WRITTEN");
        assertThat(DueLook.of(laid(
                        Example.state("LAY-30", "has a small type name", doc -> doc.typeName("Hướng dẫn"))
                                .under(STATE),
                        sheet -> sheet)))
                .isEqualTo("«Hướng dẫn» case=ALL_CAPITALS");
    }

    @Test
    void typedCapitalsAreLeft() {
        Example example = laid(
                Example.state(
                                "LAY-53",
                                "has a name in capitals",
                                doc -> doc.signatories(List.of(Signatory.of("GIÁM ĐỐC", "TRẦN THỊ HÒA"))))
                        .under(STATE),
                sheet -> sheet);

        assertThat(Told.by(example)).isEqualTo("/signatories/0/name found=capitals due=small");
        assertThat(DueLook.of(example)).isEqualTo("-");
    }

    @Test
    void stretchesWithoutSmallLettersAreLeft() {
        String typeName = "HƯỚNG dẫn liên tịch";
        Example example = laid(
                Example.state("LAY-30", "has a type name in both", doc -> doc.typeName(typeName))
                        .under(STATE),
                sheet -> sheet.layout(layout -> split(layout, typeName.length(), "HƯỚNG ".length())));

        assertThat(DueLook.of(example)).isEqualTo("«dẫn liên tịch» case=ALL_CAPITALS");
    }

    @Test
    void aParagraphOfTwoPartsIsNotAligned() {
        UnaryOperator<LaidSheet> left = sheet -> sheet.format(FormPart.CODE, Restyled.aligned(Alignment.LEFT))
                .format(FormPart.TITLE, Restyled.aligned(Alignment.LEFT));
        Example apart = Example.state("LAY-26", "has its number at the left", doc -> {});

        assertThat(DueLook.of(laid(apart.under(STATE), left))).isEqualTo("«Số: 112/HD-SGDĐT» alignment=CENTER");
        assertThat(DueLook.of(laid(apart.typed("SGDĐT\n", "SGDĐT  ").under(STATE), left)))
                .doesNotContain("alignment");
        assertThat(Told.by(laid(apart.typed("SGDĐT\n", "SGDĐT  ").under(STATE), left)))
                .contains("found=", "left", "centred");
    }

    @Test
    void paragraphsAreAligned() {
        assertThat(aligned("LAY-30", FormPart.TYPE_NAME, Alignment.LEFT)).isEqualTo("«HƯỚNG DẪN» alignment=CENTER");
        assertThat(aligned("LAY-50", FormPart.RECIPIENTS_LABEL, Alignment.CENTER))
                .isEqualTo("«Nơi nhận:» alignment=LEFT");
        assertThat(aligned("LAY-50", FormPart.RECIPIENTS_LABEL, Alignment.JUSTIFY))
                .isEqualTo("-");
        assertThat(aligned("LAY-51", FormPart.RECIPIENT, Alignment.CENTER)).isEqualTo("-");
    }

    @Test
    void aJustifiedLineIsLeftWhereItIsTooLarge() {
        Example example = laid(
                "LAY-50",
                "is large",
                STATE,
                sheet -> sheet.style(FormPart.RECIPIENTS_LABEL, size(14))
                        .format(FormPart.RECIPIENTS_LABEL, Restyled.aligned(Alignment.JUSTIFY)));

        assertThat(DueLook.of(example)).isEqualTo("«Nơi nhận:» size=12.0");
    }

    /** Parts the stretch that alone is so long. */
    private static Layout split(Layout layout, int length, int at) {
        List<StyledText> styles = new ArrayList<>();
        for (StyledText styled : layout.styles()) {
            int start = styled.span().start();
            if (styled.span().length() == length) {
                styles.add(new StyledText(new Span(start, start + at), styled.style()));
                styles.add(new StyledText(new Span(start + at, start + length), styled.style()));
            } else {
                styles.add(styled);
            }
        }
        return new Layout(layout.sections(), layout.paragraphs(), styles, layout.tables(), layout.lines());
    }

    private static UnaryOperator<TextStyle> shown(LetterCase letterCase) {
        return s -> new TextStyle(
                s.family(), s.size(), s.bold(), s.italic(), s.underline(), letterCase, s.color(), s.hidden());
    }

    private static UnaryOperator<TextStyle> compose(UnaryOperator<TextStyle> one, UnaryOperator<TextStyle> other) {
        return s -> other.apply(one.apply(s));
    }

    private static String styled(String rule, String regime, FormPart part, UnaryOperator<TextStyle> style) {
        return DueLook.of(laid(rule, "is set otherwise", regime, sheet -> sheet.style(part, style)));
    }

    private static String aligned(String rule, FormPart part, Alignment alignment) {
        return DueLook.of(
                laid(rule, "is set otherwise", STATE, sheet -> sheet.format(part, Restyled.aligned(alignment))));
    }
}
