package io.github.huongdan.validation.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Story;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.LayoutExamples;
import io.github.huongdan.validation.rules.layout.SetText.Paragraph;
import io.github.huongdan.validation.rules.marks.Told;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of traces of work in a file, and of text in boxes. */
class LeftoversMarksTest {

    @ParameterizedTest
    @CsvSource({"TRACKED_CHANGES, whole tracked", "COMMENTS, whole comments", "HIDDEN_TEXT, whole hidden"})
    void traces(ReadingDoubt doubt, String told) {
        assertThat(told(doubt, doc -> {})).isEqualTo(told);
        assertThat(told(doubt, doc -> doc.header(header -> header.issuedOn(null))))
                .isEqualTo("-");
        assertThat(told(doubt, doc -> doc.header(header -> header.code("/HD-SGDĐT"))))
                .isEqualTo("-");
    }

    @Test
    void otherNotesOfTheReaderAreNoTraces() {
        for (ReadingDoubt doubt : ReadingDoubt.values()) {
            boolean trace = List.of(ReadingDoubt.TRACKED_CHANGES, ReadingDoubt.COMMENTS, ReadingDoubt.HIDDEN_TEXT)
                    .contains(doubt);
            assertThat(told(doubt, doc -> {}).equals("-")).isEqualTo(!trace);
        }
    }

    @ParameterizedTest
    @CsvSource({"19, 0", "20, 1"})
    void textInABox(int letters, int told) {
        Paragraph boxed = Paragraph.of("1 2 3 4 5 " + "a".repeat(letters)).place(LeftoversMarksTest::inABox);

        assertThat(SetText.of("LAY-74", "STATE_2020", boxed).foundByItsRule()).hasSize(told);
    }

    @Test
    void boxesAreToldOfOnce() {
        Paragraph one = Paragraph.of("a".repeat(20)).place(LeftoversMarksTest::inABox);
        Paragraph other = Paragraph.of("b".repeat(20)).place(LeftoversMarksTest::inABox);

        assertThat(SetText.of("LAY-74", "STATE_2020", one, other).foundByItsRule())
                .hasSize(1);
    }

    private static LaidParagraph inABox(LaidParagraph p) {
        return new LaidParagraph(
                p.span(), p.number(), Story.TEXT_BOX, null, p.page(), p.pageBreakBefore(), p.labelEnd(), p.format());
    }

    private static String told(ReadingDoubt doubt, Consumer<GuidanceDocumentBuilder> change) {
        Example example = LayoutExamples.laid(
                Example.state("LAY-70", "has traces", change).under("STATE_2020"), sheet -> sheet);
        ReadDocument read = example.badDocument();
        ReadDocument noted = new ReadDocument(
                read.document(),
                read.name(),
                read.sourceMap(),
                read.layout(),
                List.of(new ReadingNote(doubt, "/closing/0", null)));
        return Told.of(example.judgeByItsRule(noted).findings());
    }
}
