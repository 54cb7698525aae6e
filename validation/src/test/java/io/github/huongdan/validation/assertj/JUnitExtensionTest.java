package io.github.huongdan.validation.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SoftAssertionsExtension.class)
class JUnitExtensionTest {

    @InjectSoftAssertions
    private GuidanceSoftAssertions field;

    @Test
    void softAssertionsAreInjected(GuidanceSoftAssertions parameter) {
        parameter.assertThat(Samples.DOCUMENT).implementation().task(1).isAssignedTo("Đoàn xã");
        field.assertThat(Samples.DOCUMENT).recipients().archive().hasName("VT");

        assertThat(parameter.wasSuccess()).isTrue();
        assertThat(field.wasSuccess()).isTrue();
    }
}
