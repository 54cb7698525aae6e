package io.github.huongdan.validation.rules.layout;

import static io.github.huongdan.validation.rules.examples.LayoutExamples.laid;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which automatic letters of items and which numbers of appendices are told. */
class LabelsMarksTest {

    private static final String STATE = "STATE_2020";

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            a) b) c) d) ⇒ -
            a) b) c) d) e) ⇒ e
            a. b. c. d. e. ⇒ e
            a) b) c) d) e) f) g) ⇒ e
            a) b) c) e) ⇒ -
            d) a) e) ⇒ -
            d) e) a) d) e) ⇒ e e
            d) e) b) d) e) ⇒ e
            f) ⇒ f
            j) ⇒ j
            w) ⇒ w
            z) ⇒ z
            g) y) x) ⇒ -
            f: ⇒ -
            F) ⇒ -
            {) ⇒ -
            """)
    void automaticLetters(String labels, String told) {
        assertThat(letters(labels, 3)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"0, -", "1, -", "2, f", "10, f", "11, -"})
    void theLabelIsAsLongAsTheLayoutSays(int length, String told) {
        assertThat(letters("f)", length)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATE_2020 ⇒ Phụ lục 1; Phụ lục 2 ⇒ /appendices/0/label found=1 due=I, II, III",
                "STATE_2020 ⇒ Phụ lục I; Phụ lục II ⇒ -",
                "STATE_2020 ⇒ Phụ lục I; Phụ lục 2; Phụ lục 3 ⇒ /appendices/1/label found=2 due=I, II, III",
                "STATE_2020 ⇒ Phụ lục 1 ⇒ -",
                "STATE_2020 ⇒ Phụ lục 10.; Phụ lục 11. ⇒ /appendices/0/label found=10 due=I, II, III",
                "STATE_2020 ⇒ Phụ lục 9:; Phụ lục 10: ⇒ /appendices/0/label found=9 due=I, II, III",
                "STATE_2020 ⇒ Phụ lục .; Phụ lục : ⇒ -",
                "STATE_2020 ⇒ 1; 2 ⇒ -",
                "STATE_2020 ⇒ Phụ lục A; Phụ lục B ⇒ -",
                "STATE_2020 ⇒ Phụ lục 1a; Phụ lục 1b ⇒ -",
                "STATE_2020 ⇒ ∅; Phụ lục 2 ⇒ /appendices/1/label found=2 due=I, II, III",
                "PARTY_2018 ⇒ Phụ lục 1; Phụ lục 2 ⇒ -",
                "PARTY_2018 ⇒ Phụ lục A; Phụ lục B ⇒ -",
                "PARTY_2018 ⇒ Phụ lục 09; Phụ lục IX ⇒ /appendices/1/label found=IX due=1, 2, 3"
            })
    void appendices(String row) {
        String[] parts = row.split(" ⇒ ");
        List<Appendix> appendices = new ArrayList<>();
        for (String label : parts[1].split("; ")) {
            appendices.add(Appendix.builder()
                    .label(label.equals("∅") ? null : label)
                    .title("BẢNG SỐ LIỆU")
                    .build());
        }
        Consumer<GuidanceDocumentBuilder> appended = doc -> doc.appendices(appendices);
        Example typed = parts[0].equals(STATE)
                ? Example.state("LAY-64", "has appendices", appended)
                : Example.party("LAY-64", "has appendices", appended);

        assertThat(Told.by(laid(typed.under(parts[0]), sheet -> sheet))).isEqualTo(parts[2]);
    }

    private static String letters(String labels, int labelEnd) {
        Paragraph[] paragraphs = Arrays.stream(labels.split(" "))
                .map(label -> Paragraph.of(label + " Học tập").place(p -> labelled(p, labelEnd)))
                .toArray(Paragraph[]::new);
        String told = Told.by(SetText.of("LAY-45", STATE, paragraphs));
        return told.replace("whole label=", "").replace(" & ", " ");
    }

    private static LaidParagraph labelled(LaidParagraph p, int labelEnd) {
        return new LaidParagraph(p.span(), p.number(), p.story(), p.cell(), p.page(), false, labelEnd, p.format());
    }
}
