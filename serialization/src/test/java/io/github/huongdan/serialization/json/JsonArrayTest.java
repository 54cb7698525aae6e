package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.Outcomes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArrayTest {

    private static final ManyDocuments ARRAY = GuidanceJson.standard().array();

    private static String document(String subject) {
        return "{\"format\":\"huongdan/1.1\",\"subject\":\"" + subject + "\"}";
    }

    private static List<String> outcomes(String input) {
        return Outcomes.of(ARRAY, input);
    }

    @Test
    void eachItemIsADocument() {
        String brackets = "một ]}{[ \\\" hai \\\\";

        assertThat(outcomes("[" + document(brackets) + "," + document("b") + "]"))
                .containsExactly("một ]}{[ \" hai \\", "b");
        assertThat(outcomes("\uFEFF\r\n [\n" + document("a") + "\n,\n" + document("b") + "\n]\n\n"))
                .containsExactly("a", "b");
    }

    @Test
    void anEmptyArrayHoldsNoDocumentAndAnEmptyStreamIsNoArray() {
        assertThat(outcomes("[]")).isEmpty();
        assertThat(outcomes("\uFEFF [ \n ] ")).isEmpty();
        assertThat(outcomes("")).containsExactly("line 1, column 1");
        assertThat(outcomes(" \n ")).containsExactly("line 2, column 2");
    }

    /** An {@code a} stands for a document, an apostrophe for a quotation mark, a caret before the place of the error. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "^{}        | ''",
                "^a         | ''",
                "^'x'       | ''",
                "[^         | /0",
                "[^,        | /0",
                "[a^        | a /1",
                "[a,^       | a /1",
                "[a,^]      | a /1",
                "[a,^,a]    | a /1",
                "[a ^a]     | a /1",
                "[a^:a]     | a /1",
                "[a^}       | a /1",
                "[a]^]      | a ''",
                "[a] ^a     | a ''",
                "[]^x       | ''",
                "[a,{^      | a /1",
                "[a,{'x^    | a /1",
                "[^nul,a]   | /0",
                "[a ^//,    | a /1",
            })
    void whatIsNoArrayIsToldOnceAndEndsTheReader(String input, String expected) {
        String marked = input.replace('\'', '"').replace("a", document("a"));
        String place = "line 1, column " + (marked.indexOf('^') + 1);

        assertThat(outcomes(marked.replace("^", ""))).isEqualTo(Outcomes.expected(expected, place));
    }

    @Test
    void aDocumentOfAnotherFormDoesNotStopTheOthers() {
        String input = "[\n" + "{\"format\":\"huongdan/1.1\",\n\"header\":[[{\"x\":\"]\"}]]},\n" + "7,\n"
                + "\"x\", null,[[]],{},\n" + document("a") + "]";

        assertThat(outcomes(input))
                .containsExactly(
                        "/0/header, line 3, column 10",
                        "/1, line 4, column 1",
                        "/2, line 5, column 1",
                        "/3, line 5, column 6",
                        "/4, line 5, column 11",
                        "/5, line 5, column 17",
                        "a");
    }

    @Test
    void aLostQuotationMarkIsFoundWhereItIsLost() {
        String lost = "[{\"format\":\"huongdan/1.1\",\"subject\":\"ừ,\"closing\":[\"x\"]},";

        assertThat(outcomes(lost + (document("y") + ",").repeat(1_000)))
                .containsExactly("/0/subject, line 1, column 41");
        assertThat(outcomes("[{\"format\":\"huongdan/1.1\",\"subject\":\"ừ\n,\"closing\":[\"x\"]},"
                        + (document("y") + ",").repeat(1_000)))
                .containsExactly("/0/subject, line 1, column 39");
    }

    @Test
    void aBracketOfTheOtherKindIsFoundAtOnce() {
        assertThat(outcomes("[{\"format\":\"huongdan/1.1\",\"closing\":[\"x\"},\n" + document("y") + "]"))
                .containsExactly("/0/closing/0, line 1, column 41");
    }

    @Test
    void theLimitHoldsForEachDocument() {
        int longest = document("abc").length();
        ManyDocuments small = GuidanceJson.standard()
                .withLimits(ReadLimits.defaults().withMaxBytes(longest))
                .array();
        String spaces = " ".repeat(longest);

        assertThat(Outcomes.of(small, "[" + spaces + document("abc") + spaces + "," + document("ab") + "]" + spaces))
                .containsExactly("abc", "ab");
        assertThat(Outcomes.of(small, "[" + document("abc") + ",\n" + document("abcd") + "," + document("ab") + "]"))
                .containsExactly("abc", "/1, line 2, column 1");
        assertThat(Outcomes.of(small, "[" + document("x".repeat(100_000)) + "]"))
                .containsExactly("/0, line 1, column 2");
        assertThat(Outcomes.of(small, "[" + "9".repeat(100_000) + "]")).containsExactly("/0, line 1, column 2");
    }

    @Test
    void theDepthIsLimited() {
        assertThat(outcomes("[" + "[".repeat(10_000))).containsExactly("/0, line 1, column 2");
        assertThat(outcomes("[{\"format\":\"huongdan/1.1\",\"x\":" + "{\"y\":".repeat(10_000)))
                .containsExactly("/0/x, line 1, column 27");
    }
}
