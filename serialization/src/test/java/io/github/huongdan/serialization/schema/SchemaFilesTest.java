package io.github.huongdan.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

/** The published schemas say what the format's table says; with {@code -Dhuongdan.rewrite=true} they are made so. */
class SchemaFilesTest {

    private static final Path DIRECTORY =
            Path.of("src", "main", "resources", "io", "github", "huongdan", "serialization", "schema");
    private static final boolean REWRITE = Boolean.getBoolean("huongdan.rewrite");
    private static final String COMMAND = "mvn -pl core,serialization test -Dtest=SchemaFilesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhuongdan.rewrite=true";

    @Test
    void theJsonSchemaSaysWhatTheTableSays() throws IOException {
        holds("guidance-1.0.schema.json", JsonSchema.of(Descriptions.read()));
    }

    @Test
    void theXmlSchemaSaysWhatTheTableSays() throws IOException, XMLStreamException {
        holds("guidance-1.0.xsd", XmlSchema.of(Descriptions.read()));
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
