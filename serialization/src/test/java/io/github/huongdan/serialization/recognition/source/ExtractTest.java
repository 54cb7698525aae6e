package io.github.huongdan.serialization.recognition.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractTest {

    private final SourceText source = SourceText.of("\ufeff  Căn cứ \n\u00a0 Điều lệ  ");
    private final Extract first = Extract.of(source, source.line(1));
    private final Extract second = Extract.of(source, source.line(2));

    @Test
    void leavesWhiteSpaceAtItsEndsOut() {
        assertThat(first.text()).isEqualTo("Căn cứ");
        assertThat(second.text()).isEqualTo("Điều lệ");
    }

    @Test
    void aPartOfAJoinLeadsBackToItsOwnPlace() {
        Extract joined = Extract.join(List.of(first, second));
        SourceMap map = SourceMap.builder(source)
                .put("/a", joined.pieces())
                .put("/b", joined.part(4, 11).pieces())
                .build();

        assertThat(joined.text()).isEqualTo("Căn cứ Điều lệ");
        assertThat(map.span("/a", 7, 11)).map(source::text).hasValue("Điều");
        assertThat(map.span("/a", 0, 3)).map(source::text).hasValue("Căn");
        assertThat(joined.part(4, 11).text()).isEqualTo("cứ Điều");
        assertThat(map.span("/b", 3, 7)).map(source::text).hasValue("Điều");
        assertThat(map.span("/b", 0, 2)).map(source::text).hasValue("cứ");
    }

    @Test
    void anEmptyPartStillHasAPlace() {
        Extract empty = second.part(4, 5);

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.pieces()).hasSize(1);
    }

    @Test
    void dropsClosingMarksOnlyAtTheEnd() {
        SourceText text = SourceText.of("Ban A, Ban B ,; ");

        Extract value = Extract.of(text, new Span(0, 16)).withoutClosing(",;");

        assertThat(value.text()).isEqualTo("Ban A, Ban B");
    }
}
