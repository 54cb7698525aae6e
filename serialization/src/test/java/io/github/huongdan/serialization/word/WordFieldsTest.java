package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFieldsTest {

    private static final String BEGIN = fieldChar("begin");
    private static final String SEPARATE = fieldChar("separate");
    private static final String END = fieldChar("end");

    private static String fieldChar(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    @Test
    void readsTheResultOfAField() {
        assertThat(text(body("<w:p>" + r("Ngày ") + BEGIN + instruction(" DATE ") + SEPARATE + r("05/3/2026") + END
                        + r(".") + "</w:p>")))
                .isEqualTo("Ngày 05/3/2026.\n");
    }

    @Test
    void readsTheResultOfAFieldInsideAnother() {
        String inner = BEGIN + instruction("REF a") + SEPARATE + r("trong") + END;

        assertThat(text(body("<w:p>" + BEGIN + instruction("IF ") + inner + SEPARATE + r("kết quả ") + inner + END
                        + "</w:p>")))
                .isEqualTo("kết quả trong\n");
    }

    @Test
    void readsSimpleFieldsAndLinks() {
        assertThat(text(body("<w:p><w:fldSimple w:instr=\"NUMPAGES\">" + r("3") + "</w:fldSimple>"
                        + "<w:hyperlink r:id=\"x\">" + r(" trang") + "</w:hyperlink></w:p>")))
                .isEqualTo("3 trang\n");
    }

    @Test
    void showsNothingOfAFieldWithoutResult() {
        assertThat(text(body("<w:p>" + r("a") + BEGIN + instruction("XE \"mục lục\"") + END + r("b") + "</w:p>")))
                .isEqualTo("ab\n");
    }

    @Test
    void readsAResultOfSeveralParagraphs() {
        assertThat(text(body(
                        "<w:p>" + BEGIN + instruction("TOC") + SEPARATE + r("Chương I") + "</w:p>",
                        "<w:p>" + r("Chương II") + END + "</w:p>",
                        p("Sau"))))
                .isEqualTo("Chương I\nChương II\nSau\n");
    }

    @Test
    void losesNoTextAfterAFieldThatNeverEnds() {
        assertThat(text(body("<w:p>" + r("a") + BEGIN + instruction("REF b") + "</w:p>", p("Sau"))))
                .isEqualTo("a\nSau\n");
    }
}
