package io.github.huongdan.serialization.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.SampleDocument;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuidanceFormatTest {

    static Stream<Shape<?>> shapes() {
        return Stream.of(FormatFields.shapes(), FormatFields.SECTION.shapes(), FormatFields.BLOCK.shapes())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aShapeHasEveryComponentOfItsTypeInOrder(Shape<?> shape) {
        List<String> components = Arrays.stream(shape.type().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(shape.fields()).extracting(Field::key).containsExactlyElementsOf(components);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void onlyAttributesAndListsHaveWhatTheyNeed(Shape<?> shape) {
        for (Field<?> field : shape.fields()) {
            assertThat(field.attribute())
                    .as(field.key())
                    .isEqualTo(Set.of("label", "type", "number", "year", "headerRows", "columnSpan", "rowSpan")
                            .contains(field.key()));
            boolean namesItems = field.kind() == FieldKind.TEXTS || field.kind() == FieldKind.PARTS;
            assertThat(!field.item().isEmpty()).as(field.key()).isEqualTo(namesItems);
        }
    }

    @Test
    void everyTypeOfTheModelHasAShape() {
        Set<Class<?>> reached = new HashSet<>();
        reach(FormatFields.DOCUMENT, reached);

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(shapes().map(Shape::type).toList());
    }

    private static void reach(Shape<?> shape, Set<Class<?>> reached) {
        if (!reached.add(shape.type())) {
            return;
        }
        for (Field<?> field : shape.fields()) {
            if (field.kind() == FieldKind.PART || field.kind() == FieldKind.PARTS) {
                reach(field.shape(), reached);
            } else if (field.kind() == FieldKind.VARIANTS) {
                field.choices().shapes().forEach(variant -> reach(variant, reached));
            }
        }
    }

    @Test
    void everyKindOfSectionHasAShapeOfItsName() {
        List<Class<?>> types = new ArrayList<>();
        FormatFields.SECTION.shapes().forEach(shape -> types.add(shape.type()));

        assertThat(types).containsExactlyInAnyOrder(Section.class.getPermittedSubclasses());
        assertThat(FormatFields.SECTION.shapes())
                .extracting(Shape::name)
                .containsExactly("aimsAndRequirements", "propagandaContent", "implementation", "other");
    }

    @Test
    void everyKindOfBlockHasAShapeOfItsOwn() {
        List<Class<?>> types = new ArrayList<>();
        FormatFields.BLOCK.shapes().forEach(shape -> types.add(shape.type()));

        assertThat(types).containsExactlyInAnyOrder(Block.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatStandsInTheElementItselfIsOneListOrText(Shape<?> shape) {
        if (shape.form() != Form.PARTS) {
            FieldKind expected = shape.form() == Form.ITEMS ? FieldKind.PARTS : FieldKind.TEXT;

            assertThat(shape.fields()).filteredOn(field -> !field.attribute()).hasSize(1);
            assertThat(shape.field(shape.content()).kind()).isEqualTo(expected);
        }
    }

    @Test
    void theEarliestVersionCarriesWhatItCan() {
        GuidanceDocument full = SampleDocument.full();
        GuidanceDocument plain = SampleDocument.withoutTablesAndAppendices();

        assertThat(LeastVersion.of(full)).isEqualTo(Versions.V1_1);
        assertThat(LeastVersion.of(plain)).isEqualTo(Versions.V1_0);
        assertThat(LeastVersion.of(plain.toBuilder().preamble(Table.of()).build()))
                .isEqualTo(Versions.V1_1);
        assertThat(LeastVersion.of(
                        plain.toBuilder().appendix(Appendix.builder().build()).build()))
                .isEqualTo(Versions.V1_1);
        assertThat(LeastVersion.of(plain.toBuilder()
                        .propagandaContent(section -> section.provision(Provision.builder()
                                .provision(Provision.table(Table.of()))
                                .build()))
                        .build()))
                .isEqualTo(Versions.V1_1);
    }

    @Test
    void theSampleLeavesNothingOut() {
        assertThat(absent(FormatFields.DOCUMENT, SampleDocument.full())).isEmpty();
    }

    private static <T> List<String> absent(Shape<T> shape, T value) {
        return shape.fields().stream()
                .filter(field -> field.written(value) == null)
                .map(Field::key)
                .toList();
    }
}
