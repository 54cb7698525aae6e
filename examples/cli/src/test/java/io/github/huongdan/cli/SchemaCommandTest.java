package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.schema.GuidanceSchemas;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void printsTheJsonSchemaAndNothingElse() {
        Run run = Run.of("schema", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(GuidanceSchemas.json()).endsWith("}\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsTheXmlSchema() {
        assertThat(Run.of("schema", "XML").out())
                .isEqualTo(GuidanceSchemas.xml())
                .endsWith("</xs:schema>\n");
    }

    @Test
    void namesTheFormatsWhereNoneOrAnotherIsAskedFor() {
        assertThat(Run.of("schema").exit()).isEqualTo(2);
        assertThat(Run.of("schema").err()).contains("FORMAT");
        assertThat(Run.of("schema", "text").exit()).isEqualTo(2);
        assertThat(Run.of("schema", "text").err()).contains("json, xml");
    }
}
