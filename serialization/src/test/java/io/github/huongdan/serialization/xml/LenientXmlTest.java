package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedBytes;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientXmlTest {

    private static final GuidanceXml XML = GuidanceXml.standard();
    private static final String ROOT = "<guidance xmlns='urn:huongdan:1.1'>";

    @Property(tries = 800)
    void whatNoFaultTouchesIsRead(
            @ForAll("documents") GuidanceDocument document,
            @ForAll long seed,
            @ForAll @IntRange(min = 5, max = 300) int oneIn) {
        FaultyXml.Made made = FaultyXml.of(document, seed, oneIn);

        LenientResult result = XML.readLeniently(made.faulty());

        DeepEquality.assertSame(result.document(), XML.read(made.sound()));
        assertThat(result.problems().isEmpty()).isEqualTo(made.faults() == 0);
        assertThat(result.version()).isEqualTo(FormatVersion.CURRENT);
        checkStrict(made.faulty(), result);
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    private static void checkStrict(String xml, LenientResult result) {
        if (result.problems().isEmpty()) {
            DeepEquality.assertSame(XML.read(xml), result.document());
        } else {
            MalformedDocumentException first =
                    catchThrowableOfType(MalformedDocumentException.class, () -> XML.read(xml));
            assertThat(result.problems()).extracting(Problem::toString).contains(first.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.xml.XmlStrictnessTest#bad")
    void theStrictErrorIsAmongTheProblems(String xml) {
        assertThat(XML.readLeniently(xml).problems()).isNotEmpty();
        checkStrict(xml, XML.readLeniently(xml));
    }

    @Test
    void whatIsCutOffAnywhereGivesWhatWasComplete() {
        byte[] whole = SampleDocument.xml();
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            LenientResult result = XML.readLeniently(cut);
            assertThat(result.problems()).as("%d bytes", length).hasSize(1);
            MalformedDocumentException strict =
                    catchThrowableOfType(MalformedDocumentException.class, () -> XML.read(cut));
            assertThat(result.problems().get(0)).isEqualTo(new Problem(strict.reason(), strict.place()));
        }
    }

    @Test
    void anErrorOfSyntaxEndsTheReading() {
        LenientResult result = XML.readLeniently(ROOT + "<subjekt/><subject>A</subject><sections><other><provisions>"
                + "<provision label='1.'><text>B</text></provision><provision label='2.'><text>C");

        assertThat(XML.compact().write(result.document()))
                .contains("<subject>A</subject>")
                .endsWith(
                        "<text>B</text></provision><provision label=\"2.\"/></provisions></other></sections></guidance>");
        assertThat(result.problems()).hasSize(2);
        assertThat(result.problems().get(0).place().path()).isEqualTo("/guidance/subjekt");
        assertThat(result.problems().get(1).reason()).contains("ends");
    }

    @Property(tries = 2_000)
    void anyDamageGivesAResult(@ForAll @IntRange(max = 100_000) int at, @ForAll byte[] damage) {
        byte[] bytes = SampleDocument.xml().clone();
        for (int i = 0; i < Math.min(damage.length, 4); i++) {
            bytes[(at + i) % bytes.length] = damage[i];
        }

        LenientResult result = XML.readLeniently(bytes);

        MalformedDocumentException strict =
                catchThrowableOfType(MalformedDocumentException.class, () -> XML.read(bytes));
        assertThat(strict == null).isEqualTo(result.problems().isEmpty() && !result.newerFormat());
        if (strict != null && !result.newerFormat()) {
            assertThat(result.problems()).extracting(Problem::toString).contains(strict.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.MalformedBytes#all")
    void malformedBytesEndTheReading(byte[] malformed) {
        byte[] bytes =
                MalformedBytes.insert(ROOT + "\n<typeName>A</typeName><subject>ừ|</subject></guidance>", malformed);

        LenientResult result = XML.readLeniently(bytes);

        assertThat(result.document().typeName()).isEqualTo("A");
        assertThat(result.document().subject()).isNull();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).reason()).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<",
                "<html/>",
                "<html><body>A</body></html>",
                "<?xml version='1.0' encoding='none'?><a/>"
            })
    void whatIsNoDocumentGivesAnEmptyOne(String xml) {
        LenientResult result = XML.readLeniently(xml);

        assertThat(result.document()).isEqualTo(GuidanceDocument.builder().build());
        assertThat(result.problems()).isNotEmpty();
        assertThat(result.version()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<guidance><subject>A</subject></guidance>",
                "<guidance xmlns='urn:other'><subject>A</subject></guidance>",
                "<document xmlns='urn:huongdan:1.1'><subject>A</subject></document>",
                "<!DOCTYPE guidance>" + ROOT + "<subject>A</subject></guidance>"
            })
    void aFaultyRootIsOneProblem(String xml) {
        LenientResult result = XML.readLeniently(xml);

        assertThat(result.document().subject()).isEqualTo("A");
        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() {
        LenientResult result = XML.readLeniently("<!DOCTYPE guidance [<!ENTITY x 'A'>]>" + ROOT
                + "<typeName>B</typeName><subject>&x;</subject></guidance>");

        assertThat(result.document().typeName()).isEqualTo("B");
        assertThat(result.document().subject()).isNull();
    }

    @Test
    void whatIsBeyondALimitStaysAnError() {
        GuidanceXml small = XML.withLimits(ReadLimits.defaults()
                .withMaxBytes(20_000)
                .withMaxDepth(3)
                .withMaxTextLength(40)
                .withMaxListLength(2));

        for (String beyond : new String[] {
            "<subject>" + "x".repeat(41) + "</subject></guidance>",
            "<closing><paragraph/><paragraph/><paragraph/></closing></guidance>",
            "<sections><other><provisions><provision><provisions><provision>",
            "<unknown>".repeat(1_000),
            " ".repeat(20_000)
        }) {
            assertThatThrownBy(() -> small.readLeniently(ROOT + beyond))
                    .as(beyond)
                    .isExactlyInstanceOf(MalformedDocumentException.class);
        }
    }

    @Test
    void readsOverManyFaults() {
        LenientResult result = XML.readLeniently(ROOT + "<k/>".repeat(100_000) + "<subject>B</subject></guidance>");

        assertThat(result.document().subject()).isEqualTo("B");
        assertThat(result.problems()).hasSize(LenientResult.MOST_PROBLEMS);
        assertThat(result.moreProblems()).isTrue();
    }

    @Test
    void theSameInEveryWayIn() throws IOException {
        byte[] faulty = (ROOT + "<subjekt/></guidance>").getBytes(StandardCharsets.UTF_8);

        LenientResult result = XML.readLeniently(faulty);

        assertThat(XML.readLeniently(new ByteArrayInputStream(faulty))).isEqualTo(result);
        assertThat(XML.readLeniently(new String(faulty, StandardCharsets.UTF_8)))
                .isEqualTo(result);
        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void whatIsLeftOutStandsInTheProblem() {
        LenientResult result = GuidanceXml.standard()
                .readLeniently("<guidance xmlns=\"urn:huongdan:1.1\" colour=\"đỏ\"><subjekt a=\"1\">x<y/></subjekt>"
                        + "<z xmlns=\"urn:other\">z</z><subject>A</subject><subject>B</subject></guidance>");

        assertThat(result.document().subject()).isEqualTo("A");
        assertThat(result.problems())
                .extracting(Problem::leftOut)
                .containsExactly(
                        "đỏ",
                        "<subjekt a=\"1\">x<y/></subjekt>",
                        "<z xmlns=\"urn:other\">z</z>",
                        "<subject>B</subject>");
    }
}
