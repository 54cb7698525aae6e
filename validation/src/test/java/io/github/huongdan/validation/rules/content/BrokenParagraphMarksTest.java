package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraph is taken to break off within a sentence: its last character is marked. */
class BrokenParagraphMarksTest {

    private static final String BROKEN = "Huy động sức mạnh của cả hệ thống chính trị trong việc bảo vệ";
    private static final String REST = "và phát triển rừng.";

    /** Behind the arrow the words on both sides. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Huy động sức mạnh của cả hệ thống chính trị trong việc bảo vệ ⇒ và phát triển rừng. ⇒ việc bảo vệ / và phát triển
            Huy động sức mạnh của cả hệ thống chính trị ở các xã, ⇒ và rừng. ⇒ ở các xã, / và rừng.
            Huy động sức mạnh của cả hệ thống ở xã 5 ⇒ và các xã gần bên ⇒ ở xã 5 / và các xã
            """)
    void theWordsOnBothSidesAreTold(String broken, String rest, String told) {
        int last = broken.length() - 1;
        String marked = "preamble: " + broken.substring(0, last) + "[" + broken.charAt(last) + "→" + told + "]";

        assertThat(MarkedParagraphs.of("CNT-08")
                        .typed()
                        .telling("before", "after")
                        .again(marked + " | preamble: " + rest))
                .isEqualTo(marked + " | preamble: " + rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preamble: Huy động sức mạnh của cả hệ thống chính [t] | preamble: và phát triển rừng.",
                "preamble: Huy động sức mạnh của cả hệ thống chín | preamble: và phát triển rừng.",
                "preamble: Huy động sức mạnh của cả hệ thống chính trị. | preamble: và phát triển rừng.",
                "preamble: Huy động sức mạnh của cả hệ thống chính trị: | preamble: và phát triển rừng.",
                "preamble: Huy động sức mạnh của cả hệ thống chính trị | preamble: Và phát triển rừng.",
                "preamble: Huy động sức mạnh của cả hệ thống chính trị | preamble: 5 phát triển rừng.",
                "preamble: HUY ĐỘNG SỨC MẠNH CỦA CẢ HỆ THỐNG CHÍNH TRỊ | preamble: và phát triển rừng.",
                "preamble: 1 Theo hướng dẫn của tỉnh về công tác bảo vệ rừng | preamble: và phát triển rừng.",
                "preamble: 12 Theo hướng dẫn của tỉnh về công tác bảo vệ rừng | preamble: và phát triển rừng.",
                "preamble: 1 theo hướng dẫn của tỉnh về công tác bảo vệ rừn[g] | preamble: và phát triển rừng.",
                "preamble: 1.Theo hướng dẫn của tỉnh về công tác bảo vệ rừn[g] | preamble: và phát triển rừng.",
                "preamble: Theo hướng dẫn của tỉnh về công tác bảo vệ rừn[g] | preamble: và phát triển rừng.",
                "preamble: BƯỚC MỘT | preamble: Huy động sức mạnh của cả hệ thống chính trị | preamble: và phát triển rừng.",
                "preamble: Bước một | preamble: Huy động sức mạnh của cả hệ thống chính tr[ị] | preamble: và phát triển rừng.",
                "preamble: 1 | preamble: Huy động sức mạnh của cả hệ thống chính tr[ị] | preamble: và phát triển rừng.",
                "ground: Huy động sức mạnh của cả hệ thống chính trị | ground: và phát triển rừng.",
                "preamble: Huy động sức mạnh của cả hệ thống chính trị | và phát triển rừng.",
                "preamble: Huy động sức mạnh của cả hệ thống chính trị | item: và phát triển rừng.",
                "item: Huy động sức mạnh của cả hệ thống chính tr[ị] | item: và phát triển rừng.",
                "item: Huy động sức mạnh của cả hệ thống chính trị"
            })
    void aParagraphThatGoesOn(String text) {
        assertThat(MarkedParagraphs.of("CNT-08").typed().again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"\\n, false", "' ', false", "\\n\\n, true", "\\n\\n\\n, true", "'\\n \\n', true", "\\n3\\n, false"})
    void aBlankLineStandsBetween(String between, boolean told) {
        String text = "preamble: " + (told ? BROKEN.substring(0, BROKEN.length() - 1) + "[ệ]" : BROKEN)
                + " | preamble: " + REST;

        assertThat(MarkedParagraphs.of("CNT-08")
                        .typed(BROKEN + "\n\n" + REST, BROKEN + between.replace("\\n", "\n") + REST)
                        .again(text))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void aLineInCapitalsIsAHeadingUpToSixtyCharacters(int length, boolean told) {
        String text = "preamble: " + "RỪNG".repeat(20).substring(0, length) + " | preamble: "
                + (told ? BROKEN.substring(0, BROKEN.length() - 1) + "[ệ]" : BROKEN) + " | preamble: " + REST;

        assertThat(MarkedParagraphs.of("CNT-08").typed().again(text)).isEqualTo(text);
    }

    @Test
    void anItemWithALabelCarriesNothingOn() {
        assertThat(found(List.of(Provision.paragraph(BROKEN), Provision.of("-", REST)), List.of()))
                .isEmpty();
    }

    @Test
    void anotherSectionCarriesNothingOn() {
        assertThat(found(List.of(Provision.paragraph(BROKEN)), List.of(Provision.paragraph(REST))))
                .isEmpty();
    }

    private static List<Finding> found(List<Provision> first, List<Provision> second) {
        return Example.party(
                        "CNT-08",
                        "has two sections",
                        document -> document.sections(List.of(
                                OtherSection.builder().provisions(first).build(),
                                OtherSection.builder().provisions(second).build())))
                .foundByItsRule();
    }
}
