package io.github.huongdan.serialization.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Section;
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

class Format10Test {

    static Stream<Shape<?>> shapes() {
        return Stream.concat(Format10.shapes().stream(), Format10.SECTION.shapes().stream());
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
                    .isEqualTo(Set.of("label", "type", "number", "year").contains(field.key()));
            boolean namesItems = field.kind() == FieldKind.TEXTS || field.kind() == FieldKind.PARTS;
            assertThat(!field.item().isEmpty()).as(field.key()).isEqualTo(namesItems);
        }
    }

    @Test
    void everyTypeOfTheModelHasAShape() {
        Set<Class<?>> reached = new HashSet<>();
        reach(Format10.DOCUMENT, reached);

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
        Format10.SECTION.shapes().forEach(shape -> types.add(shape.type()));

        assertThat(types).containsExactlyInAnyOrder(Section.class.getPermittedSubclasses());
        assertThat(Format10.SECTION.shapes())
                .extracting(Shape::name)
                .containsExactly("aimsAndRequirements", "propagandaContent", "implementation", "other");
    }

    @Test
    void theSampleLeavesNothingOut() {
        assertThat(absent(Format10.DOCUMENT, SampleDocument.full())).isEmpty();
    }

    private static <T> List<String> absent(Shape<T> shape, T value) {
        return shape.fields().stream()
                .filter(field -> field.written(value) == null)
                .map(Field::key)
                .toList();
    }
}
