package io.github.huongdan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PointerTest {

    private static final Pointer TEXT =
            Pointer.SECTIONS.child(0).child("tasks").child(12).child("text");

    @Test
    void isWrittenAsAJsonPointer() {
        assertThat(TEXT).hasToString("/sections/0/tasks/12/text");
        assertThat(Pointer.ISSUER).hasToString("/header/issuer");
        assertThat(Pointer.ROOT).hasToString("");
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Pointer.parse("/sections/0/tasks/12/text")).isEqualTo(TEXT).hasSameHashCodeAs(TEXT);
        assertThat(Pointer.parse("")).isEqualTo(Pointer.ROOT);
        assertThat(Pointer.parse("/a~1b/~01/")).hasToString("/a~1b/~01/");
    }

    @Test
    void escapesWhatWouldEndAStep() {
        Pointer odd = Pointer.ROOT.child("a/b~c");

        assertThat(odd).hasToString("/a~1b~0c");
        assertThat(Pointer.parse("/a~1b~0c").last()).isEqualTo("a/b~c");
    }

    @Test
    void knowsWhatIsAroundIt() {
        assertThat(TEXT.depth()).isEqualTo(5);
        assertThat(TEXT.last()).isEqualTo("text");
        assertThat(TEXT.parent()).hasToString("/sections/0/tasks/12");
        assertThat(TEXT.first(2)).hasToString("/sections/0");
        assertThat(TEXT.first(9)).isEqualTo(TEXT);
        assertThat(Pointer.ROOT.parent()).isNull();
    }

    @Test
    void tellsWhatIsWithinAPart() {
        assertThat(TEXT.within(Pointer.SECTIONS)).isTrue();
        assertThat(Pointer.SECTIONS.within(Pointer.SECTIONS)).isTrue();
        assertThat(TEXT.within(Pointer.ROOT)).isTrue();
        assertThat(TEXT.within(Pointer.CLOSING)).isFalse();
        assertThat(Pointer.SECTIONS.within(TEXT)).isFalse();
        assertThat(Pointer.parse("/sections/10").within(Pointer.parse("/sections/1")))
                .isFalse();
    }

    @Test
    void refusesWhatIsNoPointer() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pointer.parse("sections/0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Pointer.SECTIONS.child(-1));
    }
}
