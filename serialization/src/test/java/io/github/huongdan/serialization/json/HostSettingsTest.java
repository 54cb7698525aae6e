package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.serialization.Envelope;
import io.github.huongdan.serialization.SampleDocument;
import java.text.SimpleDateFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Whatever a host has set, documents keep their form. */
class HostSettingsTest {

    private static final GuidanceDocument DOCUMENT = SampleDocument.full();
    private static final String OWN = GuidanceJson.standard().compact().write(DOCUMENT);

    @TestFactory
    Stream<DynamicTest> theBytesAreTheSameAndAreReadEqual() {
        Envelope envelope = new Envelope("BTG", null, DOCUMENT, DOCUMENT.sections(), null);
        return inEach(host -> {
            String json = host.writeValueAsString(envelope);

            assertThat(json).contains(":" + OWN);
            assertThat(host.readValue(json, Envelope.class)).isEqualTo(envelope);
            assertThat(host.writerFor(GuidanceDocument.class)
                            .without(SerializationFeature.WRAP_ROOT_VALUE)
                            .writeValueAsString(DOCUMENT))
                    .isEqualTo(OWN);
        });
    }

    @TestFactory
    Stream<DynamicTest> readingStaysStrict() {
        return inEach(host -> {
            assertRefused(host, "{\"title\":\"a\",\"other\":1}");
            assertRefused(host, "{\"title\":null}");
            assertRefused(host, "{\"title\":5}");
            assertRefused(host, "{\"Title\":\"a\"}");
            assertRefused(host, "{\"marks\":\"a\"}");
            assertRefused(host, "{\"system\":\"party\"}");
            assertRefused(host, "{\"system\":0}");
            assertRefused(host, "{\"issuedOn\":17000}");
            assertRefused(host, "{\"issuedOn\":[2020,1,1]}");
            assertRefused(host, "{\"code\":{\"text\":\"\",\"number\":\"1\"}}");
            assertRefused(host, "[{\"title\":\"a\"}]");
        });
    }

    private static void assertRefused(JsonMapper host, String header) {
        assertThatThrownBy(() -> host.readerFor(Header.class)
                        .without(DeserializationFeature.UNWRAP_ROOT_VALUE)
                        .readValue(header))
                .as(header)
                .isInstanceOf(DatabindException.class);
    }

    private static Stream<DynamicTest> inEach(Consumer<JsonMapper> test) {
        return settings().entrySet().stream()
                .map(setting -> DynamicTest.dynamicTest(setting.getKey(), () -> {
                    JsonMapper.Builder builder = JsonMapper.builder().addModule(new GuidanceModule());
                    setting.getValue().accept(builder);
                    test.accept(builder.build());
                }));
    }

    private static Map<String, Consumer<JsonMapper.Builder>> settings() {
        Map<String, Consumer<JsonMapper.Builder>> settings = new LinkedHashMap<>();
        settings.put("none", host -> {});
        settings.put("snake case", host -> host.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        settings.put("kebab case", host -> host.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE));
        for (JsonInclude.Include include :
                List.of(JsonInclude.Include.ALWAYS, JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_DEFAULT)) {
            settings.put(
                    "include " + include,
                    host -> host.changeDefaultPropertyInclusion(
                            any -> any.withValueInclusion(include).withContentInclusion(include)));
        }
        settings.put(
                "dates",
                host -> host.defaultDateFormat(new SimpleDateFormat("dd/MM/yyyy", Locale.ROOT))
                        .defaultTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"))
                        .defaultLocale(Locale.forLanguageTag("tr"))
                        .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS));
        settings.put(
                "sorted",
                host -> host.enable(
                        MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES));
        settings.put(
                "enums",
                host -> host.enable(EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL));
        settings.put(
                "fail on all",
                host -> host.enable(DeserializationFeature.values())
                        .disable(
                                DeserializationFeature.UNWRAP_ROOT_VALUE,
                                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES));
        settings.put("fail on nothing", host -> host.disable(DeserializationFeature.values()));
        settings.put(
                "write anything",
                host -> host.enable(SerializationFeature.values())
                        .disable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.WRAP_ROOT_VALUE));
        settings.put("Jackson 2's defaults", host -> host.configureForJackson2());
        settings.put(
                "duplicates and nulls of trees",
                host -> host.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(JsonNodeFeature.WRITE_NULL_PROPERTIES));
        for (DefaultTyping typing : DefaultTyping.values()) {
            for (JsonTypeInfo.As as : List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)) {
                settings.put("types " + typing + " " + as, host -> host.activateDefaultTyping(anything(), typing, as));
            }
        }
        return settings;
    }

    private static BasicPolymorphicTypeValidator anything() {
        return BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .allowIfSubType(Object.class)
                .build();
    }
}
