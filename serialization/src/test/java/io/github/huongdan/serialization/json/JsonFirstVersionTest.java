package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Row;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.Refusal;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.LeastVersion;
import io.github.huongdan.serialization.format.Versions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Format 1.0 in JSON: read as ever, and written on request. */
class JsonFirstVersionTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();
    private static final GuidanceJson FIRST = JSON.withFormat(new FormatVersion(1, 0));
    private static final GuidanceDocument PLAIN = SampleDocument.withoutTablesAndAppendices();
    private static final Table TABLE = Table.of(Row.of("A"));

    @Test
    void isReadAndWrittenAsItWas() {
        assertThat(JSON.read(SampleDocument.firstJson())).isEqualTo(PLAIN);
        assertThat(FIRST.writeBytes(PLAIN)).isEqualTo(SampleDocument.firstJson());
        assertThat(FIRST.read(SampleDocument.json())).isEqualTo(SampleDocument.full());
        assertThat(JSON.withFormat(FormatVersion.CURRENT).writeBytes(SampleDocument.full()))
                .isEqualTo(SampleDocument.json());
    }

    @Test
    void isReadLenientlyWithoutAProblem() {
        LenientResult result = JSON.readLeniently(SampleDocument.firstJson());

        assertThat(result.document()).isEqualTo(PLAIN);
        assertThat(result.problems()).isEmpty();
        assertThat(result.version()).isEqualTo(new FormatVersion(1, 0));
        assertThat(result.upgraded()).isTrue();
    }

    @Test
    void newerPartsAreProblemsOfLenientReadingWhereverTheVersionIsNamed() {
        String parts = "\"preamble\":[\"A\",{},7],\"appendices\":[{}],\"subject\":\"B\"";
        String early = "{\"format\":\"huongdan/1.0\"," + parts + "}";
        String late = "{" + parts + ",\"format\":\"huongdan/1.0\"}";

        for (String json : new String[] {early, late}) {
            LenientResult result = JSON.readLeniently(json);

            assertThat(result.problems())
                    .extracting(problem -> problem.place().path())
                    .containsExactly("/preamble/1", "/preamble/2", "/appendices");
            assertThat(result.document())
                    .isEqualTo(GuidanceDocument.builder()
                            .preamble("A")
                            .subject("B")
                            .build());
        }
    }

    @Test
    void refusesWhatItDoesNotHave() {
        assertThat(unwritable(PLAIN.toBuilder().preamble(TABLE).build())).isEqualTo("/preamble/1");
        assertThat(unwritable(
                        PLAIN.toBuilder().appendix(Appendix.builder().build()).build()))
                .isEqualTo("/appendices");
        assertThat(unwritable(GuidanceDocument.builder()
                        .propagandaContent(
                                section -> section.provision("1.", "A").table(TABLE))
                        .build()))
                .isEqualTo("/sections/0/provisions/1/table");
        assertThat(unwritable(SampleDocument.full())).isEqualTo("/preamble/1");
    }

    private static String unwritable(GuidanceDocument document) {
        return catchThrowableOfType(UnwritableDocumentException.class, () -> FIRST.write(document))
                .place()
                .path();
    }

    @Property(tries = 300)
    void carriesExactlyTheDocumentsThatNeedNoMore(@ForAll("documents") GuidanceDocument document) {
        if (LeastVersion.of(document).equals(Versions.V1_0)) {
            assertThat(JSON.read(FIRST.write(document))).isEqualTo(document);
        } else {
            assertThat(unwritable(document)).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.anyInJson();
    }

    @Test
    void standsInLinesAndArraysBesideTheCurrentOne() throws IOException {
        String lines = FIRST.compact().write(PLAIN) + "\n" + JSON.compact().write(SampleDocument.full()) + "\n";
        String array = "[" + FIRST.write(PLAIN) + "," + JSON.write(SampleDocument.full()) + "]";

        assertThat(JSON.lines().reader(in(lines)).stream()).containsExactly(PLAIN, SampleDocument.full());
        assertThat(JSON.array().reader(in(array)).stream()).containsExactly(PLAIN, SampleDocument.full());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = FIRST.lines().writer(out)) {
            writer.write(PLAIN);
            assertThat(catchThrowableOfType(
                            UnwritableDocumentException.class, () -> writer.write(SampleDocument.full())))
                    .isNotNull();
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(FIRST.compact().write(PLAIN) + "\n");
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void standsInAHostsOwnValues() {
        JsonMapper host = JsonMapper.builder().addModule(new GuidanceModule()).build();

        assertThat(host.readValue(SampleDocument.firstJson(), GuidanceDocument.class))
                .isEqualTo(PLAIN);
        assertThat(host.readValue("{\"text\":\"A\",\"table\":{}}", Provision.class))
                .isEqualTo(new Provision(null, "A", Table.of(), List.of()));
    }

    @Test
    void knowsNoOtherVersionToWrite() {
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.withFormat(new FormatVersion(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.withFormat(new FormatVersion(0, 9)));
    }

    @Test
    void aPreambleOfParagraphsAloneNeedsNoMore() {
        assertThat(LeastVersion.of(
                        GuidanceDocument.builder().preamble(new Paragraph("A")).build()))
                .isEqualTo(Versions.V1_0);
        assertThat(Refusal.of(() -> JSON.read("{\"format\":\"huongdan/1.0\",\"preamble\":[{}]}"))
                        .place()
                        .path())
                .isEqualTo("/preamble/0");
    }
}
