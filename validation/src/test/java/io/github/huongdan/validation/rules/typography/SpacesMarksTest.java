package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked and suggested around punctuation and of hidden characters. */
class SpacesMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", quoteCharacter = '^', textBlock = """
            hướng dẫn , đề nghị ⇒ hướng dẫn[ ,→,] đề nghị
            hướng dẫn ,đề nghị ⇒ hướng dẫn[ ,→, ]đề nghị
            hướng dẫn,đề nghị ⇒ hướng dẫn[,đ]ề nghị
            nhà ; đất ⇒ nhà[ ;→;] đất
            nhà : đất ⇒ nhà[ :→:] đất
            nhà . ⇒ nhà[ .→.]
            nhà ? ⇒ nhà[ ?→?]
            nhà ! đất ⇒ nhà[ !→!] đất
            nhà .Đất ⇒ -
            nhà ... đất ⇒ -
            nhà … , đất ⇒ -
            tỷ lệ 1 : 2 ⇒ -
            tỷ lệ 1 :2 ⇒ -
            lớp 1 : một ⇒ lớp 1[ :→:] một
            lớp 1 : ⇒ lớp 1[ :→:]
            lớp một :2 ⇒ lớp một[ :→: ]2
            nhà ,"đất" ⇒ nhà[ ,]"đất"
            nhà ,“đất” ⇒ nhà[ ,→, ]“đất”
            nhà ,(đất) ⇒ nhà[ ,→, ](đất)
            nhà ,«đất» ⇒ nhà[ ,→, ]«đất»
            nhà ,-đất ⇒ -
            a , b ⇒ a[ ,→,] b
            gồm:“nhà” ⇒ gồm[:“]nhà”
            nhà;«đất» ⇒ nhà[;«]đất»
            nhà.“đất” ⇒ -
            nhà.Đất ở ⇒ nhà[.Đ]ất ở
            vườn.Đất ở ⇒ vườn[.Đ]ất ở
            TP.HCM ⇒ -
            vườn.ĐẤT ⇒ -
            xã.Đ ⇒ -
            xa.Đất ⇒ -
            vườn.đất ⇒ -
            vườn.Đ ⇒ -
            gồm:đất ⇒ gồm[:đ]ất
            xã:đất ⇒ xã[:đ]ất
            lớp 12:đất ⇒ -
            lớp a1:đất ⇒ -
            lớp x:đất ⇒ -
            gồm:a ⇒ -
            gồm:a b ⇒ -
            mailto:vanphong@son.vn ⇒ -
            gửi thư:vanphong@son.vn ⇒ -
            nhà,,đất ⇒ -
            v.v.,đất ⇒ -
            nhà;,đất ⇒ -
            nhà&nbsp;đất ⇒ -
            &nbsp;đất ⇒ -
            nghiên cứu R&D của xã;đất ⇒ nghiên cứu R&D của xã[;đ]ất
            nhà(đất) ⇒ nhà[(→ (]đất)
            5,5 tỷ ⇒ -
            nhà,5 xã ⇒ -
            nhà, đất ⇒ -
            nhà?đất ⇒ -
            nhà, ⇒ -
            """)
    void aroundPunctuation(String text, String marked) {
        assertThat(marks("TYP-11", text)).isEqualTo(marked);
    }

    /** A tilde for a no-break space, an underscore for a zero-width space, ¬ for a soft hyphen. */
    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Trên~đây ⇒ Trên[~→ ]đây
            Trên~~đây ⇒ Trên[~~→  ]đây
            Trên_đây ⇒ Trên[_→]đây
            Trên___đây ⇒ Trên[___→]đây
            ~Trên ⇒ [~→ ]Trên
            Trên~ ⇒ Trên[~→ ]
            Trên ~ đây ⇒ Trên [~→ ] đây
            | ~ | nhà ⇒ -
            nhà | ~ ⇒ -
            nhà | ~ đất | xã ⇒ nhà | [~→ ] đất | xã
            nhà |~đất ⇒ nhà |[~→ ]đất
            nhà~| đất ⇒ nhà[~→ ]| đất
            Trên¬đây ⇒ Trên[¬→]đây
            Trên_~đây ⇒ Trên[_→][~→ ]đây
            | ~|_nhà ⇒ | ~|[_→]nhà
            Trên↵~↵đây ⇒ -
            Trên↵~đây ⇒ Trên↵[~→ ]đây
            Trên đây ⇒ -
            """)
    void hiddenCharacters(String text, String marked) {
        String hidden = text.replace('~', '\u00a0')
                .replace('_', '\u200b')
                .replace('¬', '\u00ad')
                .replace('↵', '\n');

        assertThat(marks("TYP-10", hidden)
                        .replace('\u00a0', '~')
                        .replace('\u200b', '_')
                        .replace('\u00ad', '¬')
                        .replace('\n', '↵'))
                .isEqualTo(marked);
    }

    @Test
    void subjectsAddresseesAndHeadingsAreOfSentences() {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(header -> header.issuer("BAN TUYÊN GIÁO , XÃ"))
                .subject("về rừng , suối")
                .addressee("Các xã , phường")
                .aimsAndRequirements(section -> section.label("I , II").heading("MỤC ĐÍCH , YÊU CẦU"))
                .recipient("Các xã , phường")
                .appendix(Appendix.builder().paragraph("Rừng , suối").build())
                .build();

        assertThat(Paragraphs.judged("TYP-11", ReadDocument.of(document)))
                .extracting(Finding::pointer)
                .containsExactly("/subject", "/addressees/0", "/sections/0/heading");
    }

    @Test
    void aTextFullOfHiddenCharactersIsToldOfAHundred() {
        assertThat(found("TYP-10", "rừng\u200b".repeat(150)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.further()).hasSize(99));
    }

    private static String marks(String rule, String text) {
        List<Finding> found = found(rule, text);
        return found.isEmpty() ? "-" : Marked.of(text, found);
    }

    private static List<Finding> found(String rule, String text) {
        Example example = Example.party(rule, "closes with " + text, doc -> doc.closing(List.of(text)));
        return example.judgeByItsRule(ReadDocument.of(example.document())).findings();
    }
}
