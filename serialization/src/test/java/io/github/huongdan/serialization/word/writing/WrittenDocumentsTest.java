package io.github.huongdan.serialization.word.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.layout.MadeDocument;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as a Word file is read back as it was. */
class WrittenDocumentsTest {

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.OwnDocuments#texts")
    void aDocumentOfAnyKindOfIssuerIsReadBack(String name) throws IOException {
        assertReadBack(GuidanceJson.standard().read(bytes("text/documents/" + name + ".json")));
    }

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.OwnDocuments#wordFiles")
    void aDocumentThatWasReadFromAWordFileIsReadBack(String name) throws IOException {
        assertReadBack(
                GuidanceWord.standard().read(bytes("word/" + name + ".docx")).document());
    }

    @Property(tries = 500, seed = "20170307")
    void aMadeDocumentIsReadBack(@ForAll("documents") MadeDocument made) {
        assertReadBack(made.document());
    }

    @Provide
    Arbitrary<MadeDocument> documents() {
        return Arbitraries.randomValue(MadeDocument::by);
    }

    private static void assertReadBack(GuidanceDocument document) {
        byte[] file = GuidanceWord.standard().writeBytes(document);

        GuidanceDocument read = GuidanceWord.standard().read(file).document();

        assertThat(read).isEqualTo(document);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = GuidanceJson.class.getResourceAsStream("/io/github/huongdan/serialization/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
