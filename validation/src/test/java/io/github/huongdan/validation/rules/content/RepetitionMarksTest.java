package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far a stretch is marked that stands in two sections. */
class RepetitionMarksTest {

    /** Eighty characters, without the mark at the end. */
    private static final String CLAUSE =
            "Tuyên truyền về vai trò của rừng đối với đời sống của nhân dân các xã vùng biên!";

    private static final String LONG =
            "Các trường trực thuộc tổ chức cho học sinh trồng cây và chăm sóc cây trong năm học mới";

    @Test
    void theClauseHasEightyCharacters() {
        assertThat(CLAUSE).hasSize(80);
    }

    @Test
    void theSecondMentionIsMarkedWithItsMark() {
        assertThat(marked(CLAUSE + ".", CLAUSE + ".")).containsExactly(CLAUSE + ".");
    }

    @Test
    void withoutAMarkItIsMarkedToItsEnd() {
        assertThat(marked(CLAUSE, CLAUSE)).containsExactly(CLAUSE);
    }

    @Test
    void whatIsShorterIsNoRepetition() {
        assertThat(marked(CLAUSE.substring(1) + ".", CLAUSE.substring(1) + ".")).isEmpty();
    }

    @Test
    void twoMentionsInOneSectionAreNone() {
        assertThat(inSections(List.of(List.of(CLAUSE, CLAUSE)))).isEmpty();
    }

    @Test
    void eachFurtherMentionIsMarked() {
        assertThat(marked(CLAUSE, CLAUSE, CLAUSE)).containsExactly(CLAUSE, CLAUSE);
    }

    @Test
    void theWordsBeforeAndBehindAreNotMarked() {
        assertThat(marked("Một là. " + CLAUSE + ". Rừng xanh.", "Hai là;  " + CLAUSE + "; rừng đỏ."))
                .containsExactly(CLAUSE);
    }

    @Test
    void theCopyGoesOnIntoTheNextClauseWordByWord() {
        assertThat(marked(CLAUSE + ". Rừng xanh tươi.", CLAUSE + ". Rừng xanh tốt."))
                .containsExactly(CLAUSE + ". Rừng xanh");
    }

    @Test
    void halfAWordIsNotMarked() {
        assertThat(marked(CLAUSE + ". Rừng xanh.", CLAUSE + ". Rừng xa.")).containsExactly(CLAUSE + ". Rừng");
    }

    @Test
    void theCopyEndsWhereTheFirstTextEnds() {
        assertThat(marked(CLAUSE + ". Rừng xanh", CLAUSE + ". Rừng xanh tốt.")).containsExactly(CLAUSE + ". Rừng xanh");
    }

    @Test
    void theCopyEndsWhereTheSecondTextEnds() {
        assertThat(marked(CLAUSE + ". Rừng xanh tốt.", CLAUSE + ". Rừng xanh")).containsExactly(CLAUSE + ". Rừng xanh");
    }

    @Test
    void twoClausesThatFollowEachOtherAreOneStretch() {
        String both = CLAUSE + ". " + LONG + ".";

        assertThat(marked(both, both)).containsExactly(both);
    }

    @Test
    void twoClausesInAnotherOrderAreTwoStretches() {
        assertThat(marked(CLAUSE + "; " + LONG + ".", LONG + "; " + CLAUSE + "."))
                .containsExactly(LONG, CLAUSE);
    }

    @Test
    void aMarkWithinAWordOrANumberEndsNoClause() {
        String text = CLAUSE.replace("rừng", "rừng 1.500 ha");

        assertThat(marked(text + ".", text + ".")).containsExactly(text + ".");
    }

    @Test
    void aCommaEndsNoClause() {
        assertThat(marked(CLAUSE + ", rừng xanh.", CLAUSE + ", rừng đỏ.")).isEmpty();
    }

    @Test
    void anotherClauseIsNoRepetition() {
        assertThat(marked(CLAUSE, CLAUSE.replace('!', '?'))).isEmpty();
    }

    @Test
    void whatStandsOutsideTheSectionsIsNotCompared() {
        Example example = Example.party(
                "CNT-10",
                "has a clause twice below",
                document -> document.sections(List.of()).preamble(CLAUSE).closing(List.of(CLAUSE)));

        assertThat(example.judgeByItsRule(ReadDocument.of(example.document())).findings())
                .isEmpty();
    }

    /** Judges a document that has each text in a section of its own. */
    private static List<String> marked(String... texts) {
        return inSections(Stream.of(texts).map(List::of).toList());
    }

    private static List<String> inSections(List<List<String>> sections) {
        Example example = Example.party(
                "CNT-10",
                "repeats " + sections,
                document -> document.sections(sections.stream()
                        .map(texts -> OtherSection.builder()
                                .label("I.")
                                .provisions(
                                        texts.stream().map(Provision::paragraph).toList())
                                .build())
                        .toList()));
        return example.judgeByItsRule(ReadDocument.of(example.document())).findings().stream()
                .flatMap(finding -> finding.each().stream())
                .map(finding -> copied(finding, sections))
                .toList();
    }

    private static String copied(Finding finding, List<List<String>> sections) {
        String[] steps = finding.pointer().split("/");
        String text = sections.get(Integer.parseInt(steps[2])).get(Integer.parseInt(steps[4]));
        Span range = finding.range();
        assertThat(range).isNotNull();
        assertThat(finding.arguments()).containsEntry("length", String.valueOf(range.length()));
        return text.substring(range.start(), range.end());
    }
}
