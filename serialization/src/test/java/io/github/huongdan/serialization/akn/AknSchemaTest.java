package io.github.huongdan.serialization.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What is written is valid against the standard's schema, where the environment variable says where that is. */
class AknSchemaTest {

    private static final String REASON =
            "the environment variable " + AknSchema.FOLDER + " names no folder of the schema";

    @Provide
    static Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    @Property(tries = 300)
    void everyDocumentIsValid(@ForAll("documents") GuidanceDocument document) throws IOException {
        // jqwik knows no condition on the environment, and takes an assumption that never holds for a failure.
        if (System.getenv(AknSchema.FOLDER) == null) {
            return;
        }
        assertThat(Loaded.SCHEMA.faults(GuidanceAkn.standard().write(document).content()))
                .isEmpty();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = AknSchema.FOLDER, matches = ".+", disabledReason = REASON)
    void theSampleIsValid() throws IOException {
        byte[] written = GuidanceAkn.standard().write(SampleDocument.full()).content();

        assertThat(Loaded.SCHEMA.faults(written))
                .as(new String(written, StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = AknSchema.FOLDER, matches = ".+", disabledReason = REASON)
    @EnabledIfEnvironmentVariable(named = "HUONGDAN_CORPUS", matches = ".+")
    void everyDocumentOfTheCorpusIsValidAndReadBack() throws IOException {
        Path texts = Path.of(System.getenv("HUONGDAN_CORPUS"), "text");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(texts)) {
            for (Path file : files) {
                GuidanceDocument document =
                        GuidanceText.standard().read(Files.readAllBytes(file)).document();
                io.github.huongdan.serialization.Export export =
                        GuidanceAkn.standard().write(document);

                assertThat(Loaded.SCHEMA.faults(export.content()))
                        .as(file.toString())
                        .isEmpty();
                DeepEquality.assertSame(
                        GuidanceAkn.standard().read(export.content()).document(), Carried.of(document, export.notes()));
            }
        }
    }

    /** Loaded once and only where it is there. */
    private static final class Loaded {
        private static final AknSchema SCHEMA = AknSchema.load();
    }
}
