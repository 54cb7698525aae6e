package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.code.DocumentCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A host's tree may hold numbers that no text of JSON does. */
class WholeNumberTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new GuidanceModule()).build();

    @Test
    void aTreesFractionOfZerosIsAnInteger() {
        assertThat(read(code().put("number", 81.0)).number()).isEqualTo(81);
        assertThat(read(code().put("number", -0.0f)).number()).isZero();
        assertThat(read(code().put("number", new BigDecimal("2.147483647E9"))).number())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, 0.5, 2147483648.0})
    void aTreesOtherNumbersAreRefused(double number) {
        assertThatThrownBy(() -> read(code().put("number", number))).isInstanceOf(JacksonException.class);
    }

    private static ObjectNode code() {
        return MAPPER.createObjectNode().put("text", "81-HD/BTG");
    }

    private static DocumentCode read(ObjectNode tree) {
        return MAPPER.treeToValue(tree, DocumentCode.class);
    }
}
