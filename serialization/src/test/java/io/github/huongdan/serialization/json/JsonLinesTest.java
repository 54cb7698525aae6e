package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.Outcomes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final ManyDocuments LINES = GuidanceJson.standard().lines();

    private static String document(String subject) {
        return "{\"format\":\"huongdan/1.1\",\"subject\":\"" + subject + "\"}";
    }

    private static List<String> outcomes(String input) {
        return Outcomes.of(LINES, input);
    }

    @Test
    void eachLineIsADocument() {
        assertThat(outcomes(document("một") + "\n" + document("hai 😀") + "\n")).containsExactly("một", "hai 😀");
    }

    @Test
    void emptyStreamsHoldNoDocument() {
        assertThat(outcomes("")).isEmpty();
        assertThat(outcomes("\uFEFF")).isEmpty();
        assertThat(outcomes("\n\r\n \t\n")).isEmpty();
    }

    @Test
    void blankLinesCarriageReturnsAndAMissingLastLineFeedChangeNothing() {
        assertThat(outcomes("\uFEFF\n\n" + document("a") + "\r\n\r\n  \t" + document("b") + " \n\n" + document("c")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aBadLineDoesNotStopTheOthers() {
        String input = document("a") + "\n" + "{\"format\":\"huongdan/1.1\",\"subjekt\":1}\n"
                + "\n" + document("ừ\\x") + "\r\n"
                + "{\n"
                + document("b") + " x\n"
                + document("c") + document("d") + "\n"
                + "null\n"
                + document("e");

        assertThat(outcomes(input))
                .containsExactly(
                        "a",
                        "/1/subjekt, line 2, column 26",
                        "/2/subject, line 4, column 39",
                        "/3, line 5, column 2",
                        "/4, line 6, column 41",
                        "/5, line 7, column 40",
                        "/6, line 8, column 1",
                        "e");
    }

    @Test
    void columnsCountUtf16UnitsFromTheStartOfTheLine() {
        assertThat(outcomes("\uFEFF\n  {\"format\":\"huongdan/1.1\",\"typeName\":\"😀ừ\",\"subject\":7}"))
                .containsExactly("/0/subject, line 2, column 55");
    }

    @Test
    void aByteOrderMarkInTheMiddleIsRefused() {
        assertThat(outcomes(document("a") + "\n\uFEFF" + document("b") + "\n" + document("c")))
                .containsExactly("a", "/1, line 2, column 1", "c");
        assertThat(outcomes("\uFEFF\uFEFF" + document("a"))).containsExactly("/0, line 1, column 1");
    }

    @Test
    void malformedBytesNameTheirOffsetInTheStream() {
        String first = document("ừ") + "\n";
        byte[] bytes = (first + document("?")).getBytes(StandardCharsets.UTF_8);
        int at = bytes.length - 3;
        bytes[at] = (byte) 0xFF;

        MalformedDocumentException refusal = Outcomes.refusal(LINES, bytes);

        assertThat(refusal.reason()).contains("0xFF", "offset " + at + " ");
        assertThat(refusal.place()).hasToString("/1, line 2, column 37");
    }

    @Test
    void anotherEncodingEndsTheStream() {
        byte[] utf16 = (document("a") + "\n" + document("b") + "\n").getBytes(StandardCharsets.UTF_16);

        assertThat(Outcomes.of(LINES, utf16)).containsExactly("line 1, column 1");
        assertThat(Outcomes.of(LINES, document("a").getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("line 1, column 1");
    }

    @Test
    void theLimitHoldsForEachLine() {
        int longest = document("abc").length();
        ManyDocuments small = GuidanceJson.standard()
                .withLimits(ReadLimits.defaults().withMaxBytes(longest))
                .lines();
        String input = document("abc") + "\r\n" + document("abcd") + "\r\n" + document("ab") + "\n"
                + document("x".repeat(100_000)) + "\n" + document("x".repeat(100_000) + "\\n") + "\n"
                + document("abc") + "\n" + document("y".repeat(200_000));

        assertThat(Outcomes.of(small, input))
                .containsExactly(
                        "abc",
                        "/1, line 2, column 1",
                        "ab",
                        "/3, line 4, column 1",
                        "/4, line 5, column 1",
                        "abc",
                        "/6, line 7, column 1");
    }

    @Test
    void aReaderIsAStreamAndAnIteratorWithAnEnd() {
        byte[] bytes = (document("a") + "\n" + document("b")).getBytes(StandardCharsets.UTF_8);

        assertThat(LINES.reader(new ByteArrayInputStream(bytes)).stream().map(document -> document.subject()))
                .containsExactly("a", "b");
        DocumentReader reader = LINES.reader(new ByteArrayInputStream(bytes));
        reader.next();
        reader.next();
        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(reader::next).isExactlyInstanceOf(NoSuchElementException.class);
    }
}
