package io.github.huongdan.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.xml.sax.SAXException;

/** Any document that the writers write is valid; changed in one place, reader and schema still say the same of it. */
class MutatedDocumentsTest {

    private static final int MUTATIONS = 8;

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void jsonGetsOneVerdict(@ForAll("documents") GuidanceDocument document, @ForAll("seeds") long seed) {
        byte[] json = GuidanceJson.standard().writeBytes(document);
        assertThat(JsonJudge.errors(json)).isEmpty();

        for (int i = 0; i < MUTATIONS; i++) {
            agree(new MutatedJson(seed + i).of(json), true);
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void xmlGetsOneVerdict(@ForAll("documents") GuidanceDocument document, @ForAll("seeds") long seed)
            throws ParserConfigurationException, SAXException, IOException {
        byte[] xml = GuidanceXml.standard().writeBytes(document);
        assertThat(XmlJudge.errors(xml)).isEmpty();

        for (int i = 0; i < MUTATIONS; i++) {
            agree(new MutatedXml(seed + i).of(xml), false);
        }
    }

    private static void agree(byte[] document, boolean json) {
        Verdict verdict = json ? Verdict.onJson(document) : Verdict.onXml(document);
        Statistics.label("still a document").collect(verdict.readable());

        assertThat(verdict.valid())
                .as(() -> verdict + "\n" + new String(document, StandardCharsets.UTF_8))
                .isEqualTo(verdict.readable());
    }
}
