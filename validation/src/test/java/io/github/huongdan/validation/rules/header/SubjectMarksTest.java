package io.github.huongdan.validation.rules.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked of the type name and the subject. */
class SubjectMarksTest {

    private static final String CLEAN = "về tuyên truyền công tác bảo vệ rừng năm 2019";

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", nullValues = "-", textBlock = """
            HƯỚNG DẪN ⇒ -
            Hướng dẫn ⇒ HƯỚNG DẪN
            - ⇒ absent
            """)
    void aTypeNameInCapitals(@Nullable String name, @Nullable String told) {
        List<Finding> found = Example.party("HDR-13", "is called " + name, document -> document.typeName(name))
                .foundByItsRule();

        assertThat(found)
                .extracting(finding ->
                        finding.variant() == null ? finding.arguments().get("expected") : finding.variant())
                .containsExactlyElementsOf(told == null ? List.of() : List.of(told));
    }

    @Test
    void aLetterNeedsNoTypeName() {
        assertThat(Example.party(
                                "HDR-13",
                                "is a letter",
                                document -> document.typeName(null).addressee("Các huyện ủy"))
                        .foundByItsRule())
                .isEmpty();
    }

    /** What stands where the title should, and was not understood, may be the type name: nothing is said then. */
    @ParameterizedTest
    @CsvSource({
        "Hướng đẫn tuyên truyền bảo vệ, false",
        "Hướng đẫn tuyên truyền bảo vệ rừng, true",
        "HƯỚNG đẫn tuyên truyền công tác bảo vệ rừng, false",
        "HƯ đẫn tuyên truyền công tác bảo vệ rừng, true"
    })
    void aLineThatMayBeTheTypeName(String line, boolean told) {
        Example example = Example.party(
                        "HDR-13", line, document -> document.typeName(null).unclassified(line))
                .typed("Nguyễn Văn Bình\n\n" + line, "Nguyễn Văn Bình")
                .typed(CLEAN, line + "\n\n" + CLEAN);

        assertThat(example.foundByItsRule()).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"500, 0", "501, 1"})
    void aSubjectHasUpToFiveHundredCharacters(int length, int findings) {
        String subject = "rừng ".repeat(101).substring(0, length - 1) + "x";

        assertThat(of("HDR-14", subject)).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aBlankSubjectIsNone(String subject) {
        assertThat(of("HDR-14", subject)).extracting(Finding::variant).containsExactly("absent");
    }

    /** Behind the arrow what is suggested. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "về bảo vệ rừng",
                "[Về] bảo vệ rừng",
                "“Về” bảo vệ rừng",
                "về bảo vệ rừng[.→]",
                "về bảo vệ rừng...",
                "về bảo vệ rừng:"
            })
    void aSubjectIsNoSentence(String marked) {
        String subject = marked.replaceAll("[\\[\\]→]", "");

        assertThat(Marked.of(subject, of("HDR-15", subject))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "về bảo vệ rừng năm 2019, 2019-03-05, -",
                "về bảo vệ rừng năm 2020, 2019-03-05, năm 2020",
                "về bảo vệ rừng năm 2020, 2019-06-30, năm 2020",
                "về bảo vệ rừng năm 2020, 2019-07-01, -",
                "về bảo vệ rừng năm 2021, 2019-07-01, năm 2021",
                "về bảo vệ rừng năm 2022, 2019-03-05, năm 2022",
                "về bảo vệ rừng năm 2023, 2019-03-05, -",
                "về bảo vệ rừng năm 2018, 2019-03-05, năm 2018",
                "về bảo vệ rừng năm 2016, 2019-03-05, năm 2016",
                "về bảo vệ rừng năm 2015, 2019-03-05, -",
                "về tổng kết bảo vệ rừng năm 2018, 2019-03-05, -",
                "tổng kết bảo vệ rừng năm 2018, 2019-03-05, -",
                "về sơ kết bảo vệ rừng năm 2020, 2019-03-05, năm 2020",
                "về bảo vệ rừng năm 2018 ở các xã, 2019-03-05, -",
                "về bảo vệ rừng 2018, 2019-03-05, -",
                "về bảo vệ rừng năm 201x, 2019-03-05, -",
                "về bảo vệ rừng năm 218, 2019-03-05, -",
                "năm 2018, 2019-03-05, năm 2018",
                "2018, 2019-03-05, -",
                "về bảo vệ rừng năm 2018, -, -",
                "-, 2019-03-05, -"
            })
    void theYearOfTheSubject(@Nullable String subject, @Nullable LocalDate issuedOn, @Nullable String marked) {
        List<Finding> found = Example.party(
                        "HDR-17",
                        "is about " + subject,
                        document -> document.subject(subject).header(header -> header.issuedOn(issuedOn)))
                .foundByItsRule();

        assertThat(found)
                .extracting(finding -> text(subject, finding.range()))
                .containsExactlyElementsOf(marked == null ? List.of() : List.of(marked));
    }

    /** A tilde for the end of a line. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            ~~-----~~ ⇒ false
            ~-----~ ⇒ false
            ~~~ ---~~ ⇒ false
            ~~___~~ ⇒ false
            ~~–––~~ ⇒ false
            ~~--~~ ⇒ true
            ~~--*--~~ ⇒ true
            ~~ ⇒ true
            ~~Rừng xanh.~~-----~~ ⇒ true
            """)
    void aLineOfHyphensBelow(String below, boolean told) {
        Example example = Example.party("HDR-16", "has below its subject " + below, document -> {})
                .typed(CLEAN + "\n\n-----\n\n", CLEAN + below.replace('~', '\n'));

        assertThat(example.foundByItsRule()).hasSize(told ? 1 : 0);
    }

    @Test
    void aSubjectAtTheEndOfTheTextHasNoLineBelow() {
        Example example = Example.party("HDR-16", "ends with its subject", document -> {});
        String text = example.goodText();

        assertThat(example.typed(text.substring(text.indexOf(CLEAN) + CLEAN.length()), "")
                        .foundByItsRule())
                .hasSize(1);
        assertThat(example.typed(text.substring(text.indexOf(CLEAN) + CLEAN.length()), "\n---")
                        .foundByItsRule())
                .isEmpty();
    }

    private static List<Finding> of(String rule, String subject) {
        return Example.party(rule, "is about " + subject, document -> document.subject(subject))
                .foundByItsRule();
    }

    private static String text(@Nullable String subject, @Nullable Span range) {
        return subject == null || range == null ? "" : subject.substring(range.start(), range.end());
    }
}
