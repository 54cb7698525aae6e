package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.marks.Paragraphs;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which needless blanks are marked. An underscore stands for a space, a tilde for a tab, an arrow for the end of a line. */
class BlanksMarksTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Nhà__vườn ⇒ Nhà[__]vườn
            Nhà___vườn__rừng ⇒ Nhà[__]_vườn__rừng
            __Nhà ⇒ [__]Nhà
            Nhà~vườn ⇒ Nhà[~]vườn
            ~Nhà ⇒ -
            ~Nhà~vườn ⇒ ~Nhà[~]vườn
            N~hà ⇒ N[~]hà
            Nhà__vườn~rừng ⇒ Nhà[__]vườn~rừng
            __Nhà~vườn ⇒ [__]Nhà~vườn
            Nhà~vườn__rừng ⇒ Nhà[~]vườn__rừng
            Nhà_vườn ⇒ -
            Nhà ¶ Vườn__rừng ¶ Suối__núi ⇒ Nhà ¶ Vườn[__]rừng ¶ Suối__núi
            """)
    void doubleSpaces(String text, String marked) {
        String blank = text.replace('_', ' ').replace('~', '\t');

        assertThat(Paragraphs.marks("TYP-12", blank).replace(' ', '_').replace('\t', '~'))
                .isEqualTo(marked.replace(' ', '_'));
        assertThat(Paragraphs.found("TYP-12", blank))
                .extracting(Finding::variant)
                .allMatch("double"::equals);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            lines ⇒ Nhà↵↵Vườn↵ ⇒ -
            lines ⇒ Nhà↵↵↵Vườn↵ ⇒ Nhà↵↵[]↵Vườn↵
            lines ⇒ Nhà↵__↵_↵Vườn↵ ⇒ Nhà↵__↵[_]↵Vườn↵
            lines ⇒ Nhà↵↵↵↵Vườn↵↵↵ ⇒ Nhà↵↵[]↵↵Vườn↵↵↵
            lines ⇒ ↵Nhà↵ ⇒ []↵Nhà↵
            lines ⇒ Nhà↵↵ ⇒ -
            lines ⇒ Nhà↵↵↵ ⇒ Nhà↵↵[]↵
            trailing ⇒ Nhà_↵Vườn__↵ ⇒ Nhà[_]↵Vườn__↵
            trailing ⇒ Nhà↵Vườn__ ⇒ Nhà↵Vườn[__]
            trailing ⇒ Nhà↵__↵Vườn↵ ⇒ -
            trailing ⇒ _Nhà↵ ⇒ -
            trailing ⇒ N_↵ ⇒ N[_]↵
            end ⇒ Nhà ⇒ Nhà[]
            end ⇒ Nhà↵ ⇒ -
            end ⇒ Nhà↵Vườn ⇒ Nhà↵Vườn[]
            """)
    void inTheSource(String variant, String text, String marked) {
        String source = text.replace('↵', '\n').replace('_', ' ');

        assertThat(typed(variant, source).replace('\n', '↵').replace(' ', '_')).isEqualTo(marked);
        assertThat(typed(variant, source.replace("\n", "\r\n"))
                        .replace("\r\n", "↵")
                        .replace(' ', '_'))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "⇒", textBlock = """
            Nhà↵ ⇒ -
            Nhà ⇒ Nhà[]
            """)
    void linesThatEndAsOfOld(String text, String marked) {
        assertThat(typed("end", text.replace('↵', '\r')).replace('\r', '↵')).isEqualTo(marked);
    }

    private static String typed(String variant, String source) {
        GuidanceDocument empty = GuidanceDocument.builder().build();
        ReadDocument read =
                ReadDocument.of(empty, SourceMap.builder(SourceText.of(source)).build());
        List<Finding> found = Paragraphs.judged("TYP-12", read).stream()
                .filter(finding -> Objects.equals(variant, finding.variant()))
                .toList();
        return MarkedSource.of(read, found);
    }
}
