package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.SampleDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.xml.XmlMapper;

/** What mappers do that were not taught the format: they say so instead of writing another JSON. */
class PlainMapperTest {

    private static final GuidanceDocument DOCUMENT = SampleDocument.full();

    static Stream<Object> values() {
        return Stream.of(
                DOCUMENT,
                GuidanceDocument.builder().build(),
                List.of(DOCUMENT),
                Map.of("draft", DOCUMENT),
                DOCUMENT.header(),
                DOCUMENT.basis(),
                DOCUMENT.basis().grounds().get(0),
                DOCUMENT.sections(),
                DOCUMENT.implementation().orElseThrow().tasks(),
                DOCUMENT.recipients(),
                DOCUMENT.signatories(),
                DOCUMENT.preamble(),
                Table.of(Table.Row.of("1", "2")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void jackson3SaysWhatIsMissing(Object value) {
        JsonMapper plain = JsonMapper.builder().build();

        saysWhatIsMissing(() -> plain.writeValueAsString(value));
        saysWhatIsMissing(() -> plain.valueToTree(value));
        saysWhatIsMissing(() -> new XmlMapper().writeValueAsString(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    void jackson2SaysWhatIsMissing(Object value) {
        saysWhatIsMissing(() -> new ObjectMapper().writeValueAsString(value));
        saysWhatIsMissing(() -> new ObjectMapper().findAndRegisterModules().writeValueAsString(value));
    }

    /** Persistence providers make their own mapper with the modules that they find, as for a column of JSON. */
    @Test
    void aMapperThatLooksForModulesIsRight() {
        JsonMapper found =
                JsonMapper.builder().addModules(MapperBuilder.findModules()).build();

        String json = found.writeValueAsString(DOCUMENT);

        assertThat(json).isEqualTo(GuidanceJson.standard().compact().write(DOCUMENT));
        assertThat(found.readValue(json, GuidanceDocument.class)).isEqualTo(DOCUMENT);
    }

    private static void saysWhatIsMissing(ThrowingCallable writing) {
        assertThatThrownBy(writing).hasMessageContaining("GuidanceModule").hasMessageContaining("GuidanceJson");
    }
}
