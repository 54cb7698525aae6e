package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Section;
import io.github.huongdan.serialization.Folder;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.Shape;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.xml.XmlMapper;

class HostValuesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new GuidanceModule()).build();
    private static final XmlMapper XML =
            XmlMapper.builder().addModule(new GuidanceModule()).build();
    private static final GuidanceDocument DOCUMENT = SampleDocument.full();
    private static final GuidanceDocument EMPTY = GuidanceDocument.builder().build();

    /** A page of anything. */
    public record Page<T>(int number, List<T> items, T first) {}

    @TestFactory
    Stream<DynamicTest> aBeanHoldsDocumentsInListsMapsAndOptionals() {
        Folder folder = new Folder();
        folder.setTitle("2021");
        folder.setNewest(Optional.of(DOCUMENT));
        folder.setDocuments(List.of(EMPTY, DOCUMENT));
        Map<String, Section> sections = new LinkedHashMap<>();
        DOCUMENT.sections().forEach(section -> sections.put("s" + sections.size(), section));
        folder.setSections(sections);

        return inBoth(host -> assertThat(host.readValue(host.writeValueAsString(folder), Folder.class))
                .isEqualTo(folder));
    }

    @TestFactory
    Stream<DynamicTest> aGenericTypeHoldsDocumentsAndParts() {
        Page<GuidanceDocument> documents = new Page<>(1, List.of(DOCUMENT, EMPTY), DOCUMENT);
        Page<Header> headers = new Page<>(2, List.of(DOCUMENT.header()), DOCUMENT.header());

        return inBoth(host -> {
            assertThat(host.readValue(
                            host.writeValueAsString(documents), new TypeReference<Page<GuidanceDocument>>() {}))
                    .isEqualTo(documents);
            assertThat(host.readValue(host.writeValueAsString(headers), new TypeReference<Page<Header>>() {}))
                    .isEqualTo(headers);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyPartStandsAlone() {
        return shapes().flatMap(shape -> parts(DOCUMENT, shape).limit(1).map(part -> (Object) part))
                .flatMap(part -> inBoth(
                        host -> assertThat(host.readValue(host.writeValueAsString(part), (Class<?>) part.getClass()))
                                .isEqualTo(part)));
    }

    @TestFactory
    Stream<DynamicTest> blocksAreToldApart() {
        Page<Block> blocks =
                new Page<>(1, DOCUMENT.preamble(), DOCUMENT.preamble().get(1));

        return inBoth(
                host -> assertThat(host.readValue(host.writeValueAsString(blocks), new TypeReference<Page<Block>>() {}))
                        .isEqualTo(blocks));
    }

    @Test
    void aParagraphIsAString() {
        assertThat(JSON.writeValueAsString(new Paragraph("A"))).isEqualTo("\"A\"");
        assertThatThrownBy(() -> JSON.readValue("7", Block.class)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"text\":\"A\"}", Paragraph.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void treesHoldDocuments() {
        JsonNode tree = JSON.valueToTree(Map.of("draft", DOCUMENT));

        assertThat(tree.at("/draft/format").stringValue()).isEqualTo(FormatFields.FORMAT);
        assertThat(tree.at("/draft/header/code/number").intValue()).isEqualTo(12);
        assertThat(JSON.treeToValue(tree.get("draft"), GuidanceDocument.class)).isEqualTo(DOCUMENT);
        assertThat(JSON.treeToValue(JSON.readTree(SampleDocument.json()), GuidanceDocument.class))
                .isEqualTo(DOCUMENT);
        assertThatThrownBy(() -> JSON.treeToValue(JSON.createObjectNode().put("format", 1), GuidanceDocument.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void valuesAreConverted() {
        Map<String, Object> map = JSON.convertValue(DOCUMENT, new TypeReference<Map<String, Object>>() {});

        assertThat(map).containsEntry("subject", DOCUMENT.subject()).containsKey("header");
        assertThat(JSON.convertValue(map, GuidanceDocument.class)).isEqualTo(DOCUMENT);
        assertThat(JSON.convertValue(DOCUMENT.header(), Header.class)).isEqualTo(DOCUMENT.header());
    }

    @Test
    void sequencesAreWrittenAndRead() {
        StringWriter out = new StringWriter();
        try (SequenceWriter writer = JSON.writerFor(GuidanceDocument.class)
                .withRootValueSeparator("\n")
                .writeValues(out)) {
            writer.write(DOCUMENT).write(EMPTY).write(DOCUMENT);
        }

        assertThat(out.toString().lines())
                .containsExactly(
                        GuidanceJson.standard().compact().write(DOCUMENT),
                        GuidanceJson.standard().compact().write(EMPTY),
                        GuidanceJson.standard().compact().write(DOCUMENT));
        assertThat(JSON.readerFor(GuidanceDocument.class)
                        .<GuidanceDocument>readValues(out.toString())
                        .readAll())
                .containsExactly(DOCUMENT, EMPTY, DOCUMENT);
    }

    /** Runs a test in a host's mapper for JSON and in one for XML. */
    private static Stream<DynamicTest> inBoth(Consumer<ObjectMapper> test) {
        return Stream.of(JSON, XML)
                .map(host -> DynamicTest.dynamicTest(host.getClass().getSimpleName(), () -> test.accept(host)));
    }

    private static Stream<Shape<?>> shapes() {
        return Stream.of(FormatFields.shapes(), FormatFields.SECTION.shapes(), FormatFields.BLOCK.shapes())
                .flatMap(List::stream);
    }

    /** Finds the parts of a shape's type anywhere in a value. */
    private static <T> Stream<T> parts(Object value, Shape<T> shape) {
        if (shape.type().isInstance(value)) {
            return Stream.of(shape.type().cast(value));
        }
        return shapes().filter(owner -> owner.type().isInstance(value))
                .flatMap(owner -> components(owner, value))
                .flatMap(component -> parts(component, shape));
    }

    private static <O> Stream<?> components(Shape<O> owner, Object value) {
        O typed = owner.type().cast(value);
        return owner.fields().stream().flatMap(field -> {
            Object component = field.getter().get(typed);
            return component instanceof List<?> list ? list.stream() : Stream.ofNullable(component);
        });
    }
}
