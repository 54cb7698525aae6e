package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.Outcomes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlCollectionTest {

    private static final ManyDocuments COLLECTION = GuidanceXml.standard().collection();
    private static final String ROOT = "<guidances xmlns='urn:huongdan:1.1'>";
    private static final String END = "</guidances>";

    private static String document(String subject) {
        return "<guidance><subject>" + subject + "</subject></guidance>";
    }

    private static List<String> outcomes(String input) {
        return Outcomes.of(COLLECTION, input);
    }

    @Test
    void eachElementIsADocument() {
        String input = "\uFEFF<?xml version='1.0' encoding='UTF-8'?>\r\n<!-- <x> --><?p <y> ?>\n" + ROOT + "\n"
                + document("một <![CDATA[</guidance>]]>") + "<!--</guidances>-->" + document("hai 😀") + "\n<guidance/>"
                + END + "\n<!-- z -->\n\n";

        assertThat(outcomes(input)).containsExactly("một </guidance>", "hai 😀", "null");
    }

    @Test
    void namespacesAreKnownFromTheRoot() {
        String input =
                "<h:guidances\n xmlns:h='urn:huongdan:1.1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'\r\n"
                        + "xsi:schemaLocation='urn:huongdan:1.1 ừ.xsd'>\n"
                        + "<h:guidance><h:subject>a</h:subject></h:guidance>"
                        + "<guidance xmlns='urn:huongdan:1.1'><subject>b</subject></guidance>"
                        + "<x/><h:guidance><h:subject><h:x/></h:subject></h:guidance></h:guidances >";

        assertThat(outcomes(input))
                .containsExactly(
                        "a",
                        "b",
                        "/guidances/guidance[3], line 4, column 116",
                        "/guidances/guidance[4]/subject, line 4, column 143");
    }

    @Test
    void emptyCollectionsHoldNoDocument() {
        assertThat(outcomes("<guidances xmlns='urn:huongdan:1.1'/>")).isEmpty();
        assertThat(outcomes("<guidances xmlns='urn:huongdan:1.1' />\n<!-- --> "))
                .isEmpty();
        assertThat(outcomes(ROOT + END)).isEmpty();
        assertThat(outcomes("\uFEFF" + ROOT + "\n<!-- x -->\n" + END + "\n")).isEmpty();
    }

    /** A brace stands for a tag of the root, an asterisk for a document, a caret before and a tilde behind the place of the error. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`^`                   | ''",
                "^x                    | ''",
                "^<guidances/>         | ''",
                "^<x xmlns='urn:x'/>   | ''",
                "^*                    | ''",
                "^<guidance xmlns='urn:huongdan:1.1'/> | ''",
                "^<guidances xmlns='urn:huongdan:1.1' a='1'>} | /@a",
                "<guidances xmlns='urn:huongdan:1.1'~  | ''",
                "<guidances xmlns='urn:huongdan:1.1~   | ''",
                "^<?xml version='1.1'?>{}              | ''",
                "^<?xml version='1.0' encoding='UTF-16'?>{} | ''",
                "` <?xm^l version='1.0'?>{}` | ''",
                "{~                    | /guidances/guidance[1]",
                "{*~                   | a /guidances/guidance[2]",
                "{*<guidance>~         | a /guidances/guidance[2]",
                "{*<guidance><subject>x~ | a /guidances/guidance[2]/subject",
                "{*</guidanc^e>        | a /guidances",
                "{*}<^}                | a ''",
                "{*}<^{                | a ''",
                "{*}^x                 | a ''",
                "{*}<!-- --~           | a ''",
                "{*}^&amp;             | a ''",
                "{*<guidance></subjec^t>* | a /guidances/guidance[2]",
                "{*<guidance a='^<'/>  | a /guidances/guidance[2]",
                "{*<!-^-- -- ->*       | a /guidances/guidance[2]",
                "{*<!-^- -- -->*}      | a /guidances/guidance[2]",
                "{*&x^;*}              | a /guidances/guidance[2]",
                "{*^<!DOCTYPE x>*}     | a /guidances/guidance[2]",
                "^<!DOCTYPE x []>{*}   | ''",
                "<?xml version='1.0'?><!-- -->^<!DOCTYPE x []>{*} | ''",
            })
    void whatIsNoCollectionIsToldOnceAndEndsTheReader(String input, String expected) {
        String marked = input.replace("<^}", "<^" + END.substring(1))
                .replace("<^{", "<^" + ROOT.substring(1))
                .replace("{", ROOT)
                .replace("}", END)
                .replace("*", document("a"));
        int column = Math.max(marked.indexOf('^') + 1, marked.indexOf('~'));

        assertThat(outcomes(marked.replace("^", "").replace("~", "")))
                .isEqualTo(Outcomes.expected(expected, "line 1, column " + column));
    }

    @Test
    void aDocumentOfAnotherFormDoesNotStopTheOthers() {
        String input = ROOT + "\n<x>\n<guidance/></x>\n" + "<guidance><subject a='1'/></guidance>\n"
                + " ừ <guidance/>\n<guidance xmlns=''/>\n<guidance><sections><other/><other><x/></other></sections></guidance>"
                + document("a") + END;

        assertThat(outcomes(input))
                .containsExactly(
                        "/guidances/guidance[1], line 2, column 1",
                        "/guidances/guidance[2]/subject/@a, line 4, column 11",
                        "/guidances/guidance[3], line 5, column 2",
                        "/guidances/guidance[4], line 6, column 1",
                        "/guidances/guidance[5]/sections/other[2]/x, line 7, column 36",
                        "a");
    }

    @Test
    void theLimitHoldsForEachDocument() {
        int longest = ROOT.length() + 20;
        ManyDocuments small = GuidanceXml.standard()
                .withLimits(ReadLimits.defaults().withMaxBytes(longest))
                .collection();
        String fits = document("x".repeat(longest - document("").length()));
        String spaces = " ".repeat(longest);

        assertThat(Outcomes.of(small, ROOT + spaces + fits + spaces + fits + END))
                .hasSize(2)
                .doesNotContain("null");
        assertThat(Outcomes.of(small, ROOT + fits + "\n" + fits.replace("xx", "xxx") + fits + END))
                .hasSize(2)
                .endsWith("/guidances/guidance[2], line 2, column 1");
        assertThat(Outcomes.of(small, ROOT + "<!--" + "x".repeat(100_000) + "-->" + fits + END))
                .containsExactly("/guidances/guidance[1], line 1, column 37");
        assertThat(Outcomes.of(small, "<!--" + "x".repeat(100_000) + "-->" + ROOT + END))
                .containsExactly("/guidances/guidance[1], line 1, column 1");
        assertThat(Outcomes.of(small, ROOT + document("x".repeat(100_000)) + END))
                .containsExactly("/guidances/guidance[1], line 1, column 37");
        assertThat(Outcomes.of(small, ROOT + END + " ".repeat(100_000)))
                .containsExactly("/guidances/guidance[1], line 1, column 37");
    }

    @Test
    void theRootsStartTagIsShort() {
        String root = "<guidances xmlns='urn:huongdan:1.1' xmlns:x='" + "x".repeat(4_096) + "'>";

        assertThat(outcomes(root + END)).containsExactly("line 1, column 1");
    }

    @Test
    void theDepthIsLimited() {
        String deep = ROOT + "<guidance><sections><other>" + "<provisions><provision>".repeat(10_000);

        assertThat(outcomes(deep))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("/guidances/guidance[1]/sections/other[1]/");
        assertThat(outcomes(ROOT + "<guidance>" + "<x>".repeat(10_000)))
                .containsExactly("/guidances/guidance[1]/x, line 1, column 47");
    }
}
