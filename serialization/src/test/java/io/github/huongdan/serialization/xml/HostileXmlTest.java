package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.MalformedBytes;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.input.Utf8Input;
import io.github.huongdan.source.Position;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileXmlTest {

    private static final GuidanceXml XML = GuidanceXml.standard();
    private static final String ROOT = "<guidance xmlns='urn:huongdan:1.1'>";

    @Test
    void cutOffAtAnyByteIsRefused() {
        byte[] whole = SampleDocument.xml();
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> XML.read(cut))
                    .as("%d bytes", length)
                    .isExactlyInstanceOf(MalformedDocumentException.class);
        }
    }

    @Property(tries = 5_000)
    void anyDamageGivesADocumentOrTheOneError(@ForAll @IntRange(max = 100_000) int at, @ForAll byte[] damage) {
        byte[] bytes = SampleDocument.xml().clone();
        for (int i = 0; i < Math.min(damage.length, 4); i++) {
            bytes[(at + i) % bytes.length] = damage[i];
        }
        try {
            XML.read(bytes);
        } catch (MalformedDocumentException e) {
            assertThat(e.place().position()).isNotNull();
            return;
        }
        Utf8Input.of(bytes, ReadLimits.defaults()).requireWellFormed();
    }

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.MalformedBytes#all")
    void malformedBytesAreNamedWithTheirPlace(byte[] malformed) {
        byte[] inText = MalformedBytes.insert(ROOT + "\n<subject>ừ|</subject></guidance>", malformed);
        byte[] atTheEnd = MalformedBytes.insert(ROOT + "</guidance>\n<!---->ừừừ|", malformed);

        MalformedDocumentException refusal =
                catchThrowableOfType(MalformedDocumentException.class, () -> XML.read(inText));

        assertThat(refusal.reason()).contains("UTF-8");
        assertThat(refusal.place().position()).isEqualTo(new Position(2, 11));
        assertThatThrownBy(() -> XML.read(atTheEnd)).isExactlyInstanceOf(MalformedDocumentException.class);
    }

    @Property(tries = 2_000)
    void anyBytesGiveTheOneError(@ForAll byte[] bytes) {
        assertThatThrownBy(() -> XML.read(bytes)).isExactlyInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void billionLaughsAreRefusedBeforeTheyBegin() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE guidance [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        laughs.append("]>").append(ROOT).append("<subject>&l19;</subject></guidance>");

        assertThat(refusal(XML, laughs.toString()).reason()).contains("document type");
    }

    @Test
    void nothingOutsideIsOpened() {
        String xml = "<!DOCTYPE guidance [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + ROOT
                + "<subject>&x;</subject></guidance>";
        String parameter =
                "<!DOCTYPE guidance [<!ENTITY % p SYSTEM 'http://localhost:1/x.dtd'> %p;]>" + ROOT + "</guidance>";

        assertThat(refusal(XML, xml).reason()).contains("document type");
        assertThat(refusal(XML, parameter).reason()).contains("document type");
    }

    @Test
    void tenThousandLevelsAreRefusedAtTheLimit() {
        String deep = ROOT + "<sections><other>" + "<provisions><provision>".repeat(10_000);

        assertThat(refusal(XML, deep).reason()).contains("100");
        assertThat(refusal(XML, ROOT + "<x>".repeat(10_000)).place().path()).isEqualTo("/guidance/x");
    }

    @Test
    void theDepthThatIsAllowedCanBeRead() {
        String deep = ROOT + "<sections><other>" + "<provisions><provision>".repeat(97)
                + "<provisions><provision><text>x</text></provision></provisions>"
                + "</provision></provisions>".repeat(97)
                + "</other></sections></guidance>";

        DeepEquality.assertSame(XML.read(XML.write(XML.read(deep))), XML.read(deep));
        assertThat(refusal(XML.withLimits(ReadLimits.defaults().withMaxDepth(99)), deep)
                        .reason())
                .contains("99");
    }

    @Test
    void longTextsListsAndInputsAreRefusedAtTheirLimits() {
        GuidanceXml small = XML.withLimits(
                ReadLimits.defaults().withMaxBytes(400).withMaxTextLength(40).withMaxListLength(2));

        assertThat(refusal(small, ROOT + "<subject>" + "x".repeat(41) + "</subject></guidance>")
                        .place()
                        .path())
                .isEqualTo("/guidance/subject");
        assertThat(refusal(small, ROOT + "<sections><other label='" + "x".repeat(41) + "'/></sections></guidance>")
                        .place()
                        .position())
                .isNotNull();
        assertThat(refusal(small, ROOT + "<closing><paragraph/><paragraph/><paragraph/></closing></guidance>")
                        .place()
                        .path())
                .isEqualTo("/guidance/closing/paragraph[3]");
        assertThat(refusal(small, ROOT + " ".repeat(400)).reason()).contains("400");
        assertThat(small.read(ROOT + "<subject>" + "x".repeat(40) + "</subject></guidance>")
                        .subject())
                .hasSize(40);
    }

    @Test
    void aTextInPiecesCountsAsAWhole() {
        GuidanceXml small = XML.withLimits(ReadLimits.defaults().withMaxTextLength(40));
        String halves = "x".repeat(20) + "<!-- -->" + "x".repeat(20);

        assertThat(small.read(ROOT + "<subject>" + halves + "</subject></guidance>")
                        .subject())
                .hasSize(40);
        assertThat(refusal(small, ROOT + "<subject>" + halves + "x</subject></guidance>")
                        .place()
                        .path())
                .isEqualTo("/guidance/subject");
    }

    @Test
    void anAttributeMayBeAsLongAsAText() {
        String xml = ROOT + "<sections><other label='" + "x".repeat(1_000_000) + "'/></sections></guidance>";

        assertThat(XML.read(xml).sections().get(0).label()).hasSize(1_000_000);
    }

    @Test
    void manyAttributesAndLongNamesAreRefused() {
        StringBuilder many = new StringBuilder("<guidance xmlns='urn:huongdan:1.1'");
        for (int i = 0; i < 5_000; i++) {
            many.append(" a").append(i).append("=''");
        }
        assertThat(refusal(XML, many + "/>")).isNotNull();
        assertThat(refusal(XML, ROOT + "<" + "n".repeat(1_000_000) + "/></guidance>")
                        .reason())
                .hasSizeLessThan(300);
    }

    @Test
    void anotherEncodingSaysSo() {
        byte[] utf16 =
                ("<?xml version='1.0' encoding='UTF-16'?>" + ROOT + "</guidance>").getBytes(StandardCharsets.UTF_16);

        assertThat(catchThrowableOfType(MalformedDocumentException.class, () -> XML.read(utf16))
                        .reason())
                .contains("UTF-16");
    }

    private static MalformedDocumentException refusal(GuidanceXml xml, String input) {
        return catchThrowableOfType(MalformedDocumentException.class, () -> xml.read(input));
    }
}
