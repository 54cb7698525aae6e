package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents written for the tests: kinds of issuers, forms and layouts from 2004 to 2026, with what a careful person reads in them. */
class OwnDocumentsTest {

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.OwnDocuments#texts")
    void readsADocumentAsACarefulPersonDoes(String name) throws IOException {
        GuidanceDocument expected = GuidanceJson.standard().read(bytes(name + ".json"));

        GuidanceDocument read =
                GuidanceText.standard().read(bytes(name + ".txt")).document();

        assertThat(read).isEqualTo(expected);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = OwnDocumentsTest.class.getResourceAsStream("documents/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
