package io.github.huongdan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BuildInJavaTest {

    private static final Path SOURCE_AS_JSON = Path.of("..", "documents", "81-hd-btgduk.json");

    @Test
    void theDocumentBuiltInJavaIsTheSourceDocument() throws IOException {
        GuidanceDocument read = GuidanceJson.standard().read(Files.readAllBytes(SOURCE_AS_JSON));

        assertThat(BuildInJava.document())
                .usingRecursiveComparison()
                .ignoringAllOverriddenEquals()
                .isEqualTo(read);
    }
}
