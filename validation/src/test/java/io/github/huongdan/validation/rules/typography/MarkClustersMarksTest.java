package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks are said to stand upon one another, and what is left of them. */
class MarkClustersMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            rừng,, suối ⇒ rừng[,,→,] suối
            rừng,, ⇒ rừng[,,→,]
            xã,, suối ⇒ xã[,,→,] suối
            x,, suối ⇒ -
            rừng,,suối ⇒ -
            rừng ,, suối ⇒ -
            rừng,,, suối ⇒ -
            rừng:: suối ⇒ rừng[::→:] suối
            rừng,; suối ⇒ rừng[,;] suối
            rừng;: suối ⇒ rừng[;:] suối
            rừng;. Suối ⇒ rừng[;.] Suối
            rừng;. ⇒ rừng[;.]
            rừng;.suối ⇒ -
            rừng.; suối ⇒ -
            năm 2019,, suối ⇒ năm 2019[,,→,] suối
            "rừng",, suối ⇒ "rừng"[,,→,] suối
            “rừng”,, suối ⇒ “rừng”[,,→,] suối
            (rừng),, suối ⇒ (rừng)[,,→,] suối
            rừng/,, suối ⇒ -
            rừng,, suối;; núi ⇒ rừng[,,→,] suối[;;→;] núi
            """)
    void pauses(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-20", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            rừng,… suối ⇒ rừng[,…→…] suối
            rừng,… ⇒ rừng[,…→…]
            rừng,…suối ⇒ rừng[,…→…]suối
            rừng,... suối ⇒ rừng[,...→...] suối
            rừng,... ⇒ rừng[,...→...]
            rừng,.. suối ⇒ -
            rừng,.... suối ⇒ -
            rừng;… suối ⇒ -
            rừng:... suối ⇒ -
            rừng…, suối ⇒ -
            """)
    void ellipsesBehindAPause(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-20", text)).isEqualTo(marked);
    }

    /** A sentence that ends at its thirtieth character or behind it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Hướng dẫn tuyên truyền về rừng.. ⇒ Hướng dẫn tuyên truyền về rừng[..→.]
            Hướng dẫn tuyên truyền về rừng…. ⇒ Hướng dẫn tuyên truyền về rừng[….→…]
            Hướng dẫn tuyên truyền về rừn.. ⇒ -
            Hướng dẫn tuyên truyền về rừng... ⇒ -
            Hướng dẫn tuyên truyền về rừng.… ⇒ -
            Hướng dẫn tuyên truyền về rừng.. Suối ⇒ -
            Hướng dẫn tuyên truyền về cây rừng v.v.. ⇒ -
            Hướng dẫn tuyên truyền về rừng năm 2019.. ⇒ -
            Hướng dẫn tuyên truyền về rừng m2.. ⇒ -
            Hướng dẫn tuyên truyền về lớp 2a.. ⇒ -
            Hướng dẫn tuyên truyền về rừng - x.. ⇒ -
            Hướng dẫn tuyên truyền về rừngi. ⇒ -
            Hướng dẫn tuyên truyền về rừng x. ⇒ -
            Hướng dẫn tuyên truyền về rừng;… ⇒ -
            """)
    void stopsAtTheEndOfASentence(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-20", text)).isEqualTo(marked);
    }

    /** A paragraph of more than thirty characters. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Hướng dẫn tuyên truyền về rừng/. ⇒ Hướng dẫn tuyên truyền về rừng[/.]
            Hướng dẫn tuyên truyền về xã 5/. ⇒ Hướng dẫn tuyên truyền về xã 5[/.]
            Hướng dẫn tuyên truyền xã Bình/. ⇒ Hướng dẫn tuyên truyền xã Bình[/.]
            Hướng dẫn tuyên truyền về núi/. ⇒ Hướng dẫn tuyên truyền về núi[/.]
            Hướng dẫn tuyên truyền về xã/. ⇒ -
            Hướng dẫn tuyên truyền về rừng./. ⇒ -
            Hướng dẫn tuyên truyền về rừng/ ⇒ -
            Hướng dẫn tuyên truyền về rừng/, ⇒ -
            """)
    void aSlashBeforeTheStop(String text, String marked) {
        assertThat(Paragraphs.marks("TYP-20", text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            rừng,, suối ⇒ -
            rừng;. Suối ⇒ -
            rừng,… suối ⇒ ellipsis
            rừng,... suối ⇒ ellipsis
            Hướng dẫn tuyên truyền về rừng…. ⇒ ellipsis
            Hướng dẫn tuyên truyền về rừng.. ⇒ -
            Hướng dẫn tuyên truyền về rừng/. ⇒ slash
            """)
    void whichOfThemIsSaid(String text, String variant) {
        assertThat(Paragraphs.variant("TYP-20", text)).isEqualTo(variant);
    }

    @Test
    void theMarksAreCited() {
        assertThat(Paragraphs.found("TYP-20", "rừng,... suối").get(0).arguments())
                .containsEntry("actual", ",...");
    }

    @Test
    void theTextOfTheStateMayEndWithASlash() {
        String text = "Đề nghị các đơn vị tổ chức thực hiện/.";

        assertThat(ofTheState(text)).isEmpty();
        assertThat(ofTheState(text, "Trên đây là hướng dẫn."))
                .extracting(Finding::variant)
                .containsExactly("slash");
    }

    private static List<Finding> ofTheState(String... closing) {
        Example example = Example.state("TYP-20", "closes so", doc -> doc.closing(List.of(closing)));
        return example.judgeByItsRule(ReadDocument.of(example.document())).findings();
    }
}
