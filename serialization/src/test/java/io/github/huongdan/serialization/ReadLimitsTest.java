package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void eachLimitChangesAlone() {
        ReadLimits limits = ReadLimits.defaults()
                .withMaxBytes(1)
                .withMaxDepth(2)
                .withMaxTextLength(3)
                .withMaxListLength(4);

        assertThat(limits.maxBytes()).isEqualTo(1);
        assertThat(limits.maxDepth()).isEqualTo(2);
        assertThat(limits.maxTextLength()).isEqualTo(3);
        assertThat(limits.maxListLength()).isEqualTo(4);
        assertThat(ReadLimits.defaults().maxDepth()).isEqualTo(100);
    }

    @Test
    void refusesLimitsThatLetNothingInOrOverflowTheStack() {
        ReadLimits limits = ReadLimits.defaults();

        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxDepth(1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxTextLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxListLength(0));
    }
}
