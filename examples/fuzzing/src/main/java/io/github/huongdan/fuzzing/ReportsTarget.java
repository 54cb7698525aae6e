package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.HtmlReport;
import io.github.huongdan.validation.report.JUnitReport;
import io.github.huongdan.validation.report.JsonReport;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.ReportStream;
import io.github.huongdan.validation.report.RunReport;
import io.github.huongdan.validation.report.SarifReport;
import io.github.huongdan.validation.report.TextReport;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Any text judged and reported in every format, its first line as its name: JSON and SARIF are JSON, the report for JUnit is XML, and no report
 * steers a terminal.
 */
public final class ReportsTarget {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final JsonFactory JSON = new JsonFactory();
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    private ReportsTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        ReadDocument read = Held.orRefused(() -> GuidanceText.standard().read(input));
        if (read == null) {
            return;
        }
        String name =
                Objects.requireNonNull(read.source()).text().lines().findFirst().orElse("empty");
        JudgedDocument judged = new JudgedDocument(
                read.named(name), GuidanceValidator.standard().validate(read));
        for (Locale language : List.of(Locale.ENGLISH, VIETNAMESE)) {
            isPlain(TextReport.in(language).render(judged));
            isPlain(whole(HtmlReport.in(language), judged, name));
            isJson(whole(JsonReport.in(language), judged, name));
            isJson(whole(SarifReport.in(language), judged, name));
            isXml(whole(JUnitReport.in(language), judged, name));
        }
    }

    private static String whole(RunReport format, JudgedDocument judged, String name) {
        StringBuilder out = new StringBuilder();
        try {
            ReportStream stream = ReportStream.open(format, out);
            stream.add(judged);
            stream.addUnreadable(name, name);
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void isPlain(String report) {
        report.chars()
                .forEach(c -> Held.check(
                        !Character.isISOControl(c) || c == '\n' || c == '\t',
                        "the control character " + c + " in a report"));
    }

    private static void isJson(String report) {
        isPlain(report);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), report)) {
            while (parser.nextToken() != null) {
                parser.getString();
            }
        }
    }

    private static void isXml(String report) {
        isPlain(report);
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(report));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }
}
