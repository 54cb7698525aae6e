package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Section;
import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.Envelope;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.SampleDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

class GuidanceModuleTest {

    private static final JsonMapper HOST =
            JsonMapper.builder().addModule(new GuidanceModule()).build();
    private static final GuidanceDocument DOCUMENT = SampleDocument.full();

    @Test
    void aHostWritesTheSameBytes() {
        assertThat(HOST.writeValueAsString(DOCUMENT))
                .isEqualTo(GuidanceJson.standard().compact().write(DOCUMENT));
        DeepEquality.assertSame(HOST.readValue(SampleDocument.json(), GuidanceDocument.class), DOCUMENT);
    }

    @Test
    void theServiceLoaderFindsTheModule() throws IOException {
        assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(GuidanceModule.class);
        try (InputStream services =
                GuidanceModule.class.getResourceAsStream("/META-INF/services/" + JacksonModule.class.getName())) {
            assertThat(new String(services.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(GuidanceModule.class.getName());
        }
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.writeValueAsString(DOCUMENT)).isEqualTo(HOST.writeValueAsString(DOCUMENT));
    }

    @Test
    void documentsAndPartsStandInsideAHostsOwnValues() {
        Envelope envelope = new Envelope(
                "BTG",
                LocalDate.of(2021, 11, 3),
                DOCUMENT,
                DOCUMENT.sections(),
                DOCUMENT.header().code());

        Envelope copy = HOST.readValue(HOST.writeValueAsString(envelope), Envelope.class);

        assertThat(copy).isEqualTo(envelope);
        assertThat(copy.itsCode().text()).isEqualTo("12/HD- SGDĐT/nb");
    }

    @Test
    void settingsOfTheHostChangeNothing() {
        JsonMapper host = JsonMapper.builder()
                .addModule(new GuidanceModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS))
                .build();
        Envelope envelope = new Envelope("BTG", null, DOCUMENT, List.of(), null);

        String json = host.writeValueAsString(envelope);

        assertThat(json)
                .contains(
                        "\"the_document\":" + GuidanceJson.standard().compact().write(DOCUMENT));
        assertThat(host.readValue(json, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void onlyADocumentSaysItsFormat() {
        assertThat(HOST.writeValueAsString(DocumentCode.party(5, "HD", "BTGTW")))
                .isEqualTo("{\"text\":\"05-HD/BTGTW\",\"number\":5,\"type\":\"HD\",\"issuer\":\"BTGTW\"}");
        assertThat(HOST.writeValueAsString(
                        AimsAndRequirements.builder().label("I.").build()))
                .isEqualTo("{\"kind\":\"aimsAndRequirements\",\"label\":\"I.\"}");
        assertThat(HOST.readValue("{\"label\":\"I.\",\"kind\":\"aimsAndRequirements\"}", Section.class))
                .isEqualTo(HOST.readValue(
                        "{\"kind\":\"aimsAndRequirements\",\"label\":\"I.\"}", AimsAndRequirements.class));
    }

    @Test
    void errorsAreTheHostsOwnWithTheWholePath() {
        String json =
                "{\"theDocument\":{\"format\":\"huongdan/1.1\",\"sections\":[{\"kind\":\"other\"},\n{\"kynd\":1}]}}";

        DatabindException error =
                catchThrowableOfType(DatabindException.class, () -> HOST.readValue(json, Envelope.class));

        assertThat(error.getPath())
                .extracting(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
                .containsExactly("theDocument", "sections", 1, "kynd");
        assertThat(error.getLocation().getLineNr()).isEqualTo(2);
        assertThat(error.getOriginalMessage()).contains("kynd");
        assertThat(error).hasRootCauseExactlyInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void whatCannotBeWrittenIsTheHostsOwnErrorToo() {
        GuidanceDocument document =
                GuidanceDocument.builder().closing(List.of("\uD800")).build();

        DatabindException error = catchThrowableOfType(
                DatabindException.class, () -> HOST.writeValueAsString(new Envelope(null, null, document, null, null)));

        assertThat(error.getPath())
                .extracting(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
                .containsExactly("theDocument", "closing", 0);
    }
}
