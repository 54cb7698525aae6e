package io.github.huongdan.serialization.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of terms names every part of the format, in Java, JSON and XML, as the table of the format does. */
class TermsTest {

    private static final Path TERMS = Path.of("..", "docs", "terms.md");
    private static final int COLUMNS = 6;

    @Test
    void theTermsAreThoseOfTheFormat() throws IOException {
        List<String> names = rows().stream()
                .map(cells -> String.join(" | ", cells.subList(2, 5)))
                .toList();

        assertThat(names).containsExactlyElementsOf(expected());
    }

    @Test
    void eachHasAWordInBothLanguages() throws IOException {
        assertThat(rows()).allSatisfy(cells -> {
            assertThat(cells.get(0)).isNotBlank();
            assertThat(cells.get(1)).isNotBlank();
        });
    }

    /** A violation's path of Jakarta Validation is a JSON pointer for that reason. */
    @Test
    void componentsInJavaAreNamedAsTheKeysOfJson() {
        for (Shape<?> shape : shapes()) {
            assertThat(shape.fields())
                    .extracting(Field::key)
                    .isSubsetOf(Stream.of(shape.type().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    private static List<Shape<?>> shapes() {
        List<Shape<?>> all = new ArrayList<>(FormatFields.shapes());
        all.addAll(FormatFields.SECTION.shapes());
        all.addAll(FormatFields.BLOCK.shapes());
        return all;
    }

    private static List<String> expected() {
        List<String> names = new ArrayList<>();
        for (Shape<?> shape : shapes()) {
            String type = shape.type()
                    .getCanonicalName()
                    .substring(shape.type().getPackageName().length() + 1);
            boolean kind = shape.marker() != null && shape.marker().key().equals("kind");
            names.add(row(type, kind ? shape.name() : "", shape.name()));
            shape.fields().forEach(field -> names.add(row(type + "." + field.key(), field.key(), xml(field))));
        }
        return names;
    }

    private static String xml(Field<?> field) {
        return (field.attribute() ? "@" : "") + field.key() + (field.item().isEmpty() ? "" : "/" + field.item());
    }

    private static String row(String java, String json, String xml) {
        return Stream.of(java, json, xml)
                .map(name -> name.isEmpty() ? "" : "`" + name + "`")
                .collect(Collectors.joining(" | "));
    }

    /** The rows below the heading, as their cells. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(TERMS).stream()
                .filter(line -> line.startsWith("|") && line.contains("`"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> cells.subList(1, COLUMNS))
                .toList();
    }
}
