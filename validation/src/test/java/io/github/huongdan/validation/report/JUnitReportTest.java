package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitReportTest {

    private static final JUnitReport REPORT = JUnitReport.in(Locale.ENGLISH);

    static Stream<String> reports() {
        return Stream.of(
                REPORT.render(JudgedExamples.fromText()),
                REPORT.render(JudgedExamples.fromJson()),
                REPORT.render(JudgedExamples.clean()),
                JUnitReport.in(Locale.forLanguageTag("vi")).render(JudgedExamples.everything()),
                REPORT.render(JudgedExamples.hostile(true)),
                REPORT.render(JudgedExamples.laidOut()),
                REPORT.render(JudgedExamples.noted()),
                Run.of(REPORT, JudgedExamples.fromText(), JudgedExamples.clean()),
                Run.ofNothing(REPORT));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasTheShapeThatBuildServersRead(String report) throws Exception {
        schema().newValidator().validate(new StreamSource(new StringReader(report)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void countsItsCases(String report) throws Exception {
        for (Element suite : elements(root(report), "testsuite")) {
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        }
    }

    @Test
    void theShapeIsAsked() throws Exception {
        String wrong = REPORT.render(JudgedExamples.everything()).replace("failure", "fault");
        var validator = schema().newValidator();

        assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(wrong))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void errorsAndWarningsFailAndInformationDoesNot() throws Exception {
        Element suite = root(REPORT.render(JudgedExamples.everything()));

        assertThat(names(suite, "failure")).containsExactly("HDR-04", "ID-06", "HDR-01", "internal");
        assertThat(names(suite, "system-out")).containsExactly("TYP-12");
        assertThat(names(suite, "skipped")).containsExactly("BAS-15", "BAS-16", "SIG-07", "TYP-18");
        assertThat(elements(suite, "skipped").get(2).getAttribute("message"))
                .isEqualTo("Checked only in part, for want of the source text");
        assertThat(elements(suite, "failure").get(1).getAttribute("type")).isEqualTo("warning");
        assertThat(elements(suite, "failure").get(1).getTextContent()).contains("all.txt:7:4: ", "\n       ^\n", "05");
        assertThat(elements(suite, "testcase").get(1).getAttribute("line")).isEqualTo("7");
    }

    @Test
    void aCaseInAWordFileNamesTheParagraphAndNoLine() throws Exception {
        Element suite = root(REPORT.render(JudgedExamples.laidOut()));

        assertThat(elements(suite, "failure").get(1).getTextContent())
                .contains("all.docx: paragraph 4, page 1, table 1, row 4, column 1: ", "\n       ^\n");
        assertThat(elements(suite, "testcase"))
                .allSatisfy(one -> assertThat(one.hasAttribute("line")).isFalse());
    }

    @Test
    void whatTheReaderNotedAboutTheWholeSourceIsAProperty() throws Exception {
        assertThat(elements(root(REPORT.render(JudgedExamples.noted())), "property"))
                .extracting(property -> property.getAttribute("name"))
                .containsExactly("regime", "instruments", "note.noKnownHeading");
    }

    @Test
    void aCleanDocumentPasses() throws Exception {
        Element suite = root(REPORT.render(JudgedExamples.clean()));

        assertThat(elements(suite, "testcase")).singleElement().satisfies(passed -> {
            assertThat(passed.getAttribute("name")).contains("PARTY_2018");
            assertThat(passed.getChildNodes().getLength()).isZero();
        });
    }

    @Test
    void anUnreadableDocumentIsAnError() throws Exception {
        assertThat(elements(root(Run.of(REPORT, JudgedExamples.clean())), "error"))
                .singleElement()
                .satisfies(error -> assertThat(error.getAttribute("message")).startsWith(Run.REFUSED));
    }

    @Test
    void whatXmlForbidsIsShownAsTextsOfOthersAre() throws Exception {
        Element suite = root(REPORT.render(JudgedExamples.hostile(true)));
        String name = elements(suite, "testsuite").get(0).getAttribute("name");

        assertThat(name)
                .isEqualTo(
                        "<script>alert(\"1\")</script> & 'x' ]]> \\u0000\\u001B[31m\\u0085\\uFFFE\\uD800\\u202E\\u2066 {{name}} $&");
    }

    private static String count(Element suite, String name) {
        return String.valueOf(elements(suite, name).size());
    }

    /** The rules of the test cases that hold an element. */
    private static List<String> names(Element suite, String child) {
        return elements(suite, child).stream()
                .map(element -> ((Element) element.getParentNode()).getAttribute("name"))
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element root(String report) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newDefaultInstance().newSchema(JUnitReportTest.class.getResource("junit.xsd"));
    }
}
