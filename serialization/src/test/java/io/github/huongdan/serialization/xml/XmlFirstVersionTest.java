package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Row;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.LeastVersion;
import io.github.huongdan.serialization.format.Versions;
import io.github.huongdan.serialization.json.GuidanceModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.xml.XmlMapper;

/** Format 1.0 in XML: read as ever, and written on request. */
class XmlFirstVersionTest {

    private static final GuidanceXml XML = GuidanceXml.standard();
    private static final GuidanceXml FIRST = XML.withFormat(new FormatVersion(1, 0));
    private static final GuidanceDocument PLAIN = SampleDocument.withoutTablesAndAppendices();

    @Test
    void isReadAndWrittenAsItWas() {
        assertThat(XML.read(SampleDocument.firstXml())).isEqualTo(PLAIN);
        assertThat(FIRST.writeBytes(PLAIN)).isEqualTo(SampleDocument.firstXml());
        assertThat(FIRST.read(SampleDocument.xml())).isEqualTo(SampleDocument.full());
    }

    @Test
    void isReadLenientlyWithoutAProblem() {
        LenientResult result = XML.readLeniently(SampleDocument.firstXml());

        assertThat(result.document()).isEqualTo(PLAIN);
        assertThat(result.problems()).isEmpty();
        assertThat(result.upgraded()).isTrue();
    }

    @Test
    void newerPartsAreProblemsOfLenientReading() {
        LenientResult result = XML.readLeniently("<guidance xmlns='urn:huongdan:1.0'><subject>B</subject>"
                + "<preamble><paragraph>A</paragraph><table/></preamble><appendices/></guidance>");

        assertThat(result.problems())
                .extracting(problem -> problem.place().path())
                .containsExactly("/guidance/preamble/table", "/guidance/appendices");
        assertThat(result.document())
                .isEqualTo(GuidanceDocument.builder().preamble("A").subject("B").build());
    }

    @Test
    void refusesWhatItDoesNotHave() {
        Table table = Table.of(Row.of("A"));

        assertThat(unwritable(PLAIN.toBuilder().preamble(table).build())).isEqualTo("/preamble/1");
        assertThat(unwritable(
                        PLAIN.toBuilder().appendix(Appendix.builder().build()).build()))
                .isEqualTo("/appendices");
        assertThat(unwritable(GuidanceDocument.builder()
                        .propagandaContent(section -> section.table(table))
                        .build()))
                .isEqualTo("/sections/0/provisions/0/table");
    }

    private static String unwritable(GuidanceDocument document) {
        return catchThrowableOfType(UnwritableDocumentException.class, () -> FIRST.write(document))
                .place()
                .path();
    }

    @Property(tries = 300)
    void carriesExactlyTheDocumentsThatNeedNoMore(@ForAll("documents") GuidanceDocument document) {
        if (LeastVersion.of(document).equals(Versions.V1_0)) {
            assertThat(XML.read(FIRST.write(document))).isEqualTo(document);
        } else {
            assertThat(unwritable(document)).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    @Test
    void standsInCollections() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = FIRST.collection().writer(out)) {
            writer.write(PLAIN);
            writer.write(PLAIN);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("<guidances xmlns=\"urn:huongdan:1.0\">");
        assertThat(XML.collection().reader(in(out.toString(StandardCharsets.UTF_8))).stream())
                .containsExactly(PLAIN, PLAIN);
        assertThat(XML.collection().reader(in("<guidances xmlns='urn:huongdan:1.0'/>")).stream())
                .isEmpty();
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void standsInAHostsOwnXml() {
        XmlMapper host = XmlMapper.builder().addModule(new GuidanceModule()).build();

        assertThat(host.readValue(SampleDocument.firstXml(), GuidanceDocument.class))
                .isEqualTo(PLAIN);
        assertThat(host.readValue("<draft><appendix xmlns='urn:huongdan:1.1' label='I'/></draft>", Appendix.class))
                .isEqualTo(Appendix.builder().label("I").build());
    }

    @Test
    void knowsNoOtherVersionToWrite() {
        assertThatIllegalArgumentException().isThrownBy(() -> XML.withFormat(new FormatVersion(2, 0)));
    }
}
