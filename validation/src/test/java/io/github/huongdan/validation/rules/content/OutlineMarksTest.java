package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked of the labels of sections and items, with the label that was expected. */
class OutlineMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. II. III. IV.",
                "I- II- III-",
                "I. [III.→II] IV. V.",
                "I. [III.→II] III. IV.",
                "I. II. [II.→III] IV.",
                "[II.→I] III.",
                "I. [V.→II] [IV.→VI] [XIII.→V]",
                "I. [I.→II] II.",
                "I. * I. II.",
                "I. * II. III.",
                "I. * [III.→II] IV.",
                "* I. II.",
                "* [II.→I] III.",
                "I. II. Phần_II I. II.",
                "Phần_I I. II. Phần_II [III.→I]",
                "I. 1. I. II.",
                "[IX.→I] X. XI. [XIII.→XII] XIV. [XVI.→XV]",
                "[XV.→I] [XVII.→16]",
                "[XL.→I] XLI. [XLIV.→42]",
                "[XIX.→I] XX. [XXII.→21]",
                "A. C."
            })
    void romanNumbersFollowEachOther(String outline) {
        assertThat(new MarkedOutline("CNT-02", "expected").again(outline)).isEqualTo(outline);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            MỤC ĐÍCH ⇒ II. III.
            MỤC ĐÍCH ⇒ II. [IV.→III]
            l. Mục đích ⇒ II. III.
            1/ Mục đích ⇒ II. III.
            |) Mục đích ⇒ II. III.
            I-Mục đích ⇒ II. III.
            1.a ⇒ II. III.
            1. ⇒ [II.→I] III.
            1 ⇒ [II.→I] III.
            1, mục đích ⇒ [II.→I] III.
            2. Mục đích ⇒ [II.→I] III.
            Mục đích ⇒ [II.→I] III.
            12/34 ⇒ [II.→I] III.
            """)
    void theFirstRomanNumberMayStandAboveTheSections(String preamble, String outline) {
        assertThat(new MarkedOutline("CNT-02", "expected")
                        .in(document -> document.preamble(preamble))
                        .again(outline))
                .isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. { 1. 2. 3. } II. { 1. 2. }",
                "I. { 1. 2. } II. { 3. 4. }",
                "I. { 1. 2. } II. { [4.→1] 5. }",
                "I. { 1. 2. } II. { 3. [5.→4] }",
                "I. { 1. [3.→2] 4. }",
                "I. { 1. [3.→2] 3. 4. }",
                "I. { 1. 2. [2.→3] }",
                "I. { 1. { 1.1. 1.2. } 2. { 2.1. [2.3.→2] } }",
                "I. { 1. { 1) 2) } 2. { 3) 4) } }",
                "1. 2. [4.→3]",
                "I. { [2.→1] 3. }",
                "I. { a) 1. b) 2. }",
                "I. { 1. 2. * 1. 2. }",
                "I. { 1. 2. * 3. * [5.→4] }",
                "I. { 1. 2. [1.→3] }",
                "I. { 1. 2.=Gồm: 1. 2. 3. 4. }",
                "I. { 1. 2.=Gồm: 1. 3. 4. }",
                "I. { 1. 2.=Gồm: 1. [4.→3] 5. }",
                "I. { 1. 2.=Gồm 1. 2. 3. [5.→4] }",
                "I. { 1. 2.=Gồm: 1. 2. * 1. [3.→2] }",
                "I. { 1. 2.=Gồm. [1.→3] }",
                "I. { 1. 2.=Gồm; [1.→3] }",
                "I. { 1. 2.=Gồm! [1.→3] }",
                "I. { 1. 2.= [1.→3] }",
                "I. { (1) [(3)→2] }",
                "I. { (1) (4) }",
                "I. { (1)=Theo_ô_(2)_ở_trên. (3) }",
                "I. { (1) (2) [(1)→3] }",
                "I. { 1. [4.→2] }",
                "I. { 1. [3)→2] }",
                "I. { [99999.→1] 100000. [100005.→100001] }",
                "I. { - 1. - 2. }"
            })
    void arabicNumbersFollowEachOther(String outline) {
        assertThat(new MarkedOutline("CNT-03", "expected").again(outline)).isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. { 1.=Gồm: 1. 2. 3. 2. 3. }",
                "I. { 1. 2.=Gồm: 1. 2. 3. 3. 4. }",
                "I. { 1.=Gồm: 1. 2. 3. [5.→4] }"
            })
    void anInnerListMayBeLongerThanTheOuterOneSoFar(String outline) {
        assertThat(new MarkedOutline("CNT-03", "expected").again(outline)).isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. { 1. { a) b) c) d) đ) e) g) h) i) k) } }",
                "I. { 1. { a) [c)→b] d) } }",
                "I. { 1. { a) [c)→b] c) } }",
                "I. { 1. { a) b) [b)→c] } }",
                "I. { 1. { a) b) c) b) } }",
                "I. { 1. { a) b) c) d) b) z) } }",
                "I. { 1. { [b)→a] c) } }",
                "I. { 1. { * b) c) } }",
                "I. { 1. { c) d) } }",
                "I. { 1. { a) d) f) } }",
                "I. { 1. { a) b) [a)→c] b) } }",
                "I. { 1. { a) b) c) d) [a)→đ] } }",
                "I. { 1. { a) b) * a) b) } }",
                "I. { 1. { * a) b) [d)→c] } }",
                "I. { 1. { a) b) c) d) [e)→đ] f) g) } }",
                "I. { 1. { a) b) c) d) đ) e) [f)→g] g) } }",
                "I. { 1. { a) [z)→b] b) c) } }",
                "I. { 1. { a) 1) b) [d)→c] } }",
                "I. { 1. { p) q) r) } }",
                "I. { 1. { a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) z) } }",
                "I. { 1. { a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) [w)→y] } }",
                "a) [c)→b]"
            })
    void lettersFollowTheAlphabet(String outline) {
        assertThat(new MarkedOutline("CNT-05", "expected").again(outline)).isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. { [a)] b) } II. { [a)] }",
                "I. { 1. { a) b) } }",
                "I. { 1. a) } II. { 1. }",
                "I. { * [a)] b) }",
                "I. { * * }",
                "I. II.",
                "1. { a) b) }",
                "A. { a) b) }",
                "* { a) } I. { 1. }",
                "I. { 1. } Phần_hai { a) b) }",
                "a) b) I."
            })
    void lettersStandUnderNumbers(String outline) {
        assertThat(new MarkedOutline("CNT-06", "").again(outline)).isEqualTo(outline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. { 1. 2. } II. { 1. 2. }",
                "I. [II-→.] III-",
                "I- [II→-]",
                "I. { 1) [2.→)] 3. }",
                "I. { 1. { 1.1. 1.2. } 2. { [2.1→.] 2.2 } }",
                "I. { 1. { 1.1) } 2. { 2) [2.2.→)] } }",
                "I. { (1) [2)→()] }",
                "I. { a) [(b)→)] }",
                "I. { 1. a) 2. b) }",
                "I. { 1. { a) } } II. { a. }",
                "I. { 1. - 2. + }",
                "(I) [II.→()]",
                "I. { 1. { (a) [b)→()] } }",
                "A. B)"
            })
    void oneSeparatorAtEachLevel(String outline) {
        assertThat(new MarkedOutline("CNT-04", "first").again(outline)).isEqualTo(outline);
    }
}
