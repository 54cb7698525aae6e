package io.github.huongdan.serialization.format.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.serialization.FormatVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpgradersTest {

    @Test
    void whatReachesTheCurrentVersionInStepsIsKnown() {
        Upgraders upgraders = MadeUp09.upgraders();

        assertThat(upgraders.reachCurrent(new FormatVersion(0, 8))).isTrue();
        assertThat(upgraders.reachCurrent(new FormatVersion(0, 9))).isTrue();
        assertThat(upgraders.reachCurrent(new FormatVersion(0, 7))).isFalse();
        assertThat(upgraders.reachCurrent(FormatVersion.CURRENT)).isFalse();
        assertThat(Upgraders.standard().reachCurrent(new FormatVersion(0, 9))).isFalse();
    }

    @Test
    void anUpgraderLeadsToALaterVersion() {
        Upgrader still = new Upgrader() {
            @Override
            public FormatVersion from() {
                return FormatVersion.CURRENT;
            }

            @Override
            public FormatVersion to() {
                return FormatVersion.CURRENT;
            }

            @Override
            public void upgrade(WrittenPart document) {}
        };

        assertThatThrownBy(() -> Upgraders.of(List.of(still))).isInstanceOf(IllegalArgumentException.class);
    }
}
