package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.ShownText;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a name, a value or a sentence of another brings along reaches no report as it is. */
class HostileTextTest {

    private static final String NAME = "a\nb.txt:1:1: error: forged\r\t\u001b[31m\u202etxt.exe\u2069\ud800";

    static Stream<RunReport> reports() {
        Locale english = Locale.ENGLISH;
        return Stream.of(
                JsonReport.in(english), SarifReport.in(english), JUnitReport.in(english), HtmlReport.in(english));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingOfItIsLeft(RunReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        ReportStream stream = ReportStream.open(report, out);
        stream.add(JudgedExamples.hostile(true));
        stream.add(JudgedExamples.hostile(false));
        stream.addUnreadable(NAME, NAME + ": no such file");
        stream.end();

        assertThat(ShownText.lines(out.toString())).isEqualTo(out.toString());
        assertThat(out.toString().lines()).noneMatch(line -> line.startsWith("b.txt"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void norOfATextReport(String text) {
        assertThat(ShownText.lines(text)).isEqualTo(text);
    }

    static Stream<String> texts() {
        return Stream.of(true, false)
                .map(source -> TextReport.in(Locale.ENGLISH).render(JudgedExamples.hostile(source)));
    }

    @Test
    void programsAreToldTheTruth() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportStream stream = ReportStream.open(JsonReport.in(Locale.ENGLISH), out);
        stream.addUnreadable("a\n\u001b\u202e.txt", "a\n\u001b\u202e.txt: no such file");
        stream.end();

        JsonNode document = JsonMapper.shared().readTree(out.toString()).at("/documents/0");
        assertThat(document.at("/name").asString()).isEqualTo("a\n\u001b\u202e.txt");
        assertThat(document.at("/unreadable").asString()).isEqualTo("a\\n\\u001B\\u202E.txt: no such file");
    }
}
