package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.UnknownPart;
import io.github.huongdan.serialization.format.upgrade.MadeUp09;
import io.github.huongdan.source.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlVersionsTest {

    private static final GuidanceXml XML = GuidanceXml.standard();
    private static final GuidanceXml UPGRADING = XML.withUpgraders(MadeUp09.upgraders());
    private static final String NEWER = "<guidance xmlns='urn:huongdan:1.7' seal='đỏ'>\n"
            + "<header><system>FRONT</system><issuer>A</issuer><phone><x/>1</phone></header>\n"
            + "<subject lang='vi'>B</subject>\n"
            + "<sections><annex><p/></annex><other><tone/><heading>C</heading><tasks>\r\n</tasks></other></sections>\n"
            + "<f:x xmlns:f='urn:foreign'/></guidance>";

    @Test
    void anUnknownMajorVersionIsTheOneError() {
        String xml = "<!-- -->\n<paper xmlns='urn:huongdan:2.0' a=''><subjekt/></paper>";

        MalformedDocumentException refusal = refusal(XML, xml);

        assertThat(refusal.reason()).contains("urn:huongdan:2.0").contains("urn:huongdan:1.1");
        assertThat(refusal.place().position()).isEqualTo(new Position(2, 1));
        LenientResult result = XML.readLeniently(xml);
        assertThat(result.problems()).containsExactly(new Problem(refusal.reason(), refusal.place()));
        assertThat(result.document()).isEqualTo(GuidanceDocument.builder().build());
    }

    @Test
    void aNewerMinorVersionIsReadAndWhatIsUnknownKept() {
        LenientResult result = XML.readLeniently(NEWER);

        assertThat(result.problems()).isEmpty();
        assertThat(result.newerFormat()).isTrue();
        assertThat(XML.compact().write(result.document()))
                .endsWith("<header><issuer>A</issuer></header><subject>B</subject>"
                        + "<sections><other><heading>C</heading></other></sections></guidance>");
        assertThat(result.unknownParts())
                .containsExactly(
                        unknown("/guidance/@seal", 1, 1, "đỏ"),
                        unknown("/guidance/header/system", 2, 9, "FRONT"),
                        unknown("/guidance/header/phone", 2, 49, "<phone><x/>1</phone>"),
                        unknown("/guidance/subject/@lang", 3, 1, "vi"),
                        unknown("/guidance/sections/annex", 4, 11, "<annex><p/></annex>"),
                        unknown("/guidance/sections/other[1]/tone", 4, 37, "<tone/>"),
                        unknown("/guidance/sections/other[1]/tasks", 4, 64, "<tasks>\r\n</tasks>"),
                        unknown("/guidance", 6, 1, "<f:x xmlns:f='urn:foreign'/>"));
    }

    private static UnknownPart unknown(String path, int line, int column, String text) {
        return new UnknownPart(new Place(path, new Position(line, column)), text);
    }

    @Test
    void strictReadingRefusesANewerVersionAndNamesTheWay() {
        MalformedDocumentException refusal = refusal(XML, NEWER);

        assertThat(refusal.reason())
                .contains("newer")
                .contains("urn:huongdan:1.7")
                .contains("lenient");
        assertThat(refusal(XML, "<guidance xmlns='urn:huongdan:1.7'/>").reason())
                .isEqualTo(refusal.reason());
    }

    @Test
    void anOlderVersionIsUpgradedStepByStep() {
        String xml =
                "<?xml version='1.0'?>\n<h:guidance xmlns:h='urn:huongdan:0.8'><h:header><h:code>81-HD/BTGĐUK</h:code>"
                        + "</h:header><!-- --><h:title><![CDATA[B]]>\r\n&#13;</h:title><h:sections><h:other label='I.&#10;'/></h:sections></h:guidance>\n<!-- -->";

        LenientResult result = UPGRADING.readLeniently(xml);

        assertThat(result.problems()).isEmpty();
        assertThat(result.upgraded()).isTrue();
        assertThat(result.version()).hasToString("0.8");
        assertThat(result.document().subject()).isEqualTo("B\n\r");
        assertThat(result.document().header().code().text()).isEqualTo("81-HD/BTGĐUK");
        assertThat(result.document().sections().get(0).label()).isEqualTo("I.\n");
        assertThat(UPGRADING.read(xml)).isEqualTo(result.document());
        assertThat(refusal(XML, xml).reason()).contains("urn:huongdan:0.8");
    }

    @Test
    void errorsOfAnOlderDocumentStandWhereTheyAreInIt() {
        String xml =
                "<guidance xmlns='urn:huongdan:0.8'>\n<header><code><text/><x/></code></header>\n<title a=''>B</title>\n"
                        + "<sections>text<other/>\n<other label='' kind=''/></sections>\n<closing><paragraph xmlns=''/></closing></guidance>";

        LenientResult result = UPGRADING.readLeniently(xml);

        assertThat(result.problems())
                .extracting(Problem::place)
                .containsExactlyInAnyOrder(
                        new Place("/guidance/sections", new Position(4, 1)),
                        new Place("/guidance/closing/paragraph", new Position(6, 10)),
                        new Place("/guidance/header/code/x", new Position(2, 22)),
                        new Place("/guidance/title/@a", new Position(3, 1)),
                        new Place("/guidance/sections/other[2]/@kind", new Position(5, 1)));
        assertThat(result.document().sections()).hasSize(2);
        assertThat(result.problems()).contains(problem(refusal(UPGRADING, xml)));
    }

    private static Problem problem(MalformedDocumentException refusal) {
        return new Problem(refusal.reason(), refusal.place());
    }

    @Test
    void anOlderDocumentThatIsCutOffIsReadAsFarAsItGoes() {
        String xml = "<guidance xmlns='urn:huongdan:0.8'><title>B</title><closing><paragraph>C</paragraph><paragraph>D";

        LenientResult result = UPGRADING.readLeniently(xml);

        assertThat(result.document().subject()).isEqualTo("B");
        assertThat(result.document().closing()).isEqualTo(List.of("C"));
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("ends"));
        assertThat(refusal(UPGRADING, xml).reason()).contains("ends");
    }

    private static MalformedDocumentException refusal(GuidanceXml reader, String xml) {
        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> reader.read(xml));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
