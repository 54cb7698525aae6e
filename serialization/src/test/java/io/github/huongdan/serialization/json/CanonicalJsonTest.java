package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The expected bytes and digests were made by another program, from the text of RFC 8785. */
class CanonicalJsonTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();

    @ParameterizedTest
    @CsvSource({
        "full, 09bd38a9cf8c098bbdeaba80fd3bb591295be4928ec4541ce4a420a038915c86",
        "full-1.0, daea59d2e75761eb9df809cdedded471eb742f88a4767d4f1c28561f06053be8",
        "awkward, 1cb5894585803c9b627b825285bd6fe1750df24347f4373a19ac7fce8acac5aa"
    })
    void hasTheBytesAndTheDigestThatAnotherProgramMakes(String name, String digest) throws IOException {
        GuidanceDocument document = JSON.read(resource(name + ".json"));

        assertThat(JSON.canonical(document)).isEqualTo(resource(name + ".canonical.json"));
        assertThat(JSON.digest(document)).isEqualTo(digest);
        assertThat(JSON.compact().digest(document)).isEqualTo(digest);
        assertThat(JSON.digest(JSON.read(JSON.write(document)))).isEqualTo(digest);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = SampleDocument.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }

    @Test
    void theLeastDocumentIsItsFormat() {
        GuidanceDocument least = GuidanceDocument.builder().build();

        assertThat(JSON.canonical(least)).asString(StandardCharsets.UTF_8).isEqualTo("{\"format\":\"huongdan/1.0\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en-US", "tr-TR", "ar-u-nu-arab"})
    void isTheSameInEveryLocaleAndOnEveryRun(String locale) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            for (String name : List.of("full", "awkward")) {
                GuidanceDocument document = JSON.read(resource(name + ".json"));
                assertThat(JSON.canonical(document)).isEqualTo(resource(name + ".canonical.json"));
                assertThat(JSON.canonical(document)).isEqualTo(JSON.canonical(document));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void everyCanonicalFormIsSortedAndReadAsTheSameDocument(@ForAll("documents") GuidanceDocument document) {
        byte[] canonical = JSON.canonical(document);

        DeepEquality.assertSame(JSON.read(canonical), document);
        assertSorted(JsonMapper.shared().readTree(canonical));
        assertThat(JSON.digest(JSON.read(JSON.write(document)))).isEqualTo(JSON.digest(document));
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.anyInJson();
    }

    private static void assertSorted(JsonNode node) {
        Iterator<String> keys = node.propertyNames().iterator();
        String last = "";
        while (keys.hasNext()) {
            String key = keys.next();
            assertThat(key).isGreaterThan(last);
            last = key;
        }
        node.values().forEach(CanonicalJsonTest::assertSorted);
    }

    @Test
    void composedAndDecomposedLettersDiffer() {
        GuidanceDocument composed = GuidanceDocument.builder().subject("\u1ED9").build();
        GuidanceDocument decomposed =
                GuidanceDocument.builder().subject("o\u0323\u0302").build();

        assertThat(JSON.digest(composed)).isNotEqualTo(JSON.digest(decomposed));
    }

    @Test
    void whatJsonCannotCarryHasNoCanonicalForm() {
        GuidanceDocument half =
                GuidanceDocument.builder().closing(List.of("", "\uD800")).build();
        GuidanceDocument late = GuidanceDocument.builder()
                .header(header -> header.issuedOn(LocalDate.of(12017, 1, 1)))
                .build();

        assertThat(catchThrowableOfType(UnwritableDocumentException.class, () -> JSON.canonical(half))
                        .place()
                        .path())
                .isEqualTo("/closing/1");
        assertThat(catchThrowableOfType(UnwritableDocumentException.class, () -> JSON.digest(late))
                        .place()
                        .path())
                .isEqualTo("/header/issuedOn");
    }
}
