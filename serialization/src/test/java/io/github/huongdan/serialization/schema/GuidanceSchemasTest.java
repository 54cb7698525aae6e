package io.github.huongdan.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.huongdan.serialization.FormatVersion;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceSchemasTest {

    @Test
    void theJsonSchemaFollowsTheMetaschema() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(registry.getSchema(
                                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(GuidanceSchemas.json(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void eachVersionHasItsOwnSchemas() {
        FormatVersion first = new FormatVersion(1, 0);

        assertThat(GuidanceSchemas.json(first)).contains("urn:huongdan:guidance:1.0");
        assertThat(GuidanceSchemas.xml(first)).contains("targetNamespace=\"urn:huongdan:1.0\"");
        assertThat(GuidanceSchemas.json(FormatVersion.CURRENT))
                .isEqualTo(GuidanceSchemas.json())
                .contains("urn:huongdan:guidance:1.1");
        assertThat(GuidanceSchemas.xml(FormatVersion.CURRENT))
                .isEqualTo(GuidanceSchemas.xml())
                .contains("targetNamespace=\"urn:huongdan:1.1\"");
        assertThatIllegalArgumentException().isThrownBy(() -> GuidanceSchemas.json(new FormatVersion(1, 7)));
        assertThatIllegalArgumentException().isThrownBy(() -> GuidanceSchemas.xml(new FormatVersion(0, 9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"guidance-1.0.schema.json", "guidance-1.0.xsd", "guidance-1.1.schema.json", "guidance-1.1.xsd"})
    void theSchemasAreFoundByTheirNames(String name) {
        assertThat(getClass().getClassLoader().getResource("io/github/huongdan/serialization/schema/" + name))
                .isNotNull();
    }

    @Test
    void thePatternOfDaysKnowsEveryDayAndNoOther() {
        Pattern pattern = Pattern.compile(DayPattern.TEXT);
        for (int year = 0; year <= 9999; year++) {
            for (int day = 28; day <= 32; day++) {
                String february = String.format("%04d-02-%02d", year, day);
                boolean real = year > 0 && day <= LocalDate.of(year, 2, 1).lengthOfMonth();
                assertThat(pattern.matcher(february).matches()).as(february).isEqualTo(real);
            }
        }
        for (int month = 0; month <= 99; month++) {
            for (int day = 0; day <= 99; day++) {
                String date = String.format("2017-%02d-%02d", month, day);
                boolean real = month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= LocalDate.of(2017, month, 1).lengthOfMonth();
                assertThat(pattern.matcher(date).matches()).as(date).isEqualTo(real);
            }
        }
    }
}
