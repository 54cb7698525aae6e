package io.github.huongdan.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schemas say what the format's table says; with {@code -Dhuongdan.rewrite=true} they are made so. */
class SchemaFilesTest {

    private static final Path DIRECTORY =
            Path.of("src", "main", "resources", "io", "github", "huongdan", "serialization", "schema");
    private static final boolean REWRITE = Boolean.getBoolean("huongdan.rewrite");
    private static final String COMMAND = "mvn -pl core,serialization test -Dtest=SchemaFilesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhuongdan.rewrite=true";

    @Test
    void theJsonSchemaSaysWhatTheTableSays() throws IOException {
        holds("guidance-1.1.schema.json", JsonSchema.of(Descriptions.read()));
    }

    @Test
    void theXmlSchemaSaysWhatTheTableSays() throws IOException, XMLStreamException {
        holds("guidance-1.1.xsd", XmlSchema.of(Descriptions.read()));
    }

    @ParameterizedTest
    @CsvSource({
        "guidance-1.0.schema.json, d80215a0706a92cd30884e9b1e479c5fb48dd8e3e54cbec07eab11d4b8eecd9b",
        "guidance-1.0.xsd, 6dfe7afe68523c4ccf574d725f01749486db65d039e61f316a37577bb9d1e29d",
    })
    void aSchemaThatWasPublishedStaysAsItIs(String name, String digest) throws IOException, NoSuchAlgorithmException {
        byte[] published = Files.readAllBytes(DIRECTORY.resolve(name));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(published)))
                .isEqualTo(digest);
    }

    @Test
    void nothingIsDescribedThatTheTableDoesNotHave() throws XMLStreamException {
        Descriptions descriptions = Descriptions.read();
        JsonSchema.of(descriptions);
        XmlSchema.of(descriptions);

        assertThat(descriptions.unused()).isEmpty();
    }

    @Test
    void everyDescriptionHasItsVietnameseTerm() {
        assertThat(Descriptions.read().all())
                .allSatisfy(text ->
                        assertThat(text).matches(".*[àáâãăạảấầẩẫậắằặèéêẹẻẽếềểễệìíịỉĩòóôơõọỏốồổộớờợùúưụủứừửữựýỳđ].*"));
    }

    private static void holds(String name, String schema) throws IOException {
        Path file = DIRECTORY.resolve(name);
        if (REWRITE) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, schema);
        }
        assertThat(file).as("rewrite the schemas with %s", COMMAND).exists();
        assertThat(Files.readString(file))
                .as("rewrite the schemas with %s", COMMAND)
                .isEqualTo(schema);
    }
}
