package io.github.huongdan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PropertyPathTest {

    /** A host that binds forms, such as Spring MVC, reads the value at a violation's path. */
    @Test
    void everyPathLeadsThroughTheDocument() {
        for (Example example : Examples.all()) {
            assertThat(example.findings())
                    .as(example.toString())
                    .allSatisfy(finding -> follow(finding.pointer(), example.document()));
        }
    }

    private static void follow(String pointer, GuidanceDocument document) throws ReflectiveOperationException {
        Object at = document;
        for (PropertyPath.Step step : PropertyPath.of(pointer).steps()) {
            assertThat(at).as("what stands before %s in %s", step, pointer).isNotNull();
            if (step.index() != null) {
                assertThat(at)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .as(pointer)
                        .hasSizeGreaterThan(step.index());
                at = ((List<?>) at).get(step.index());
            }
            at = step.name() == null ? at : at.getClass().getMethod(step.name()).invoke(at);
        }
    }
}
