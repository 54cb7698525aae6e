package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NothingLostTest {

    private static final String STRUCTURE = "|+-=,:.Vv/";

    @Test
    void everyCharacterOfADocumentHasAPlace() {
        assertNothingLost(PartyLayout.TEXT);
    }

    @Property(tries = 2000)
    void everyCharacterOfAnyTextHasAPlace(@ForAll("texts") String text) {
        assertNothingLost(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of(PartyLayout.TEXT.lines().toList());
        Arbitrary<String> fragments = Arbitraries.of(
                "Số",
                "Số 5",
                "Số: 5/HD-X x",
                "Kính gửi:",
                "Kính gửi: A",
                "+---+----+",
                "+===+====+",
                "| a | bc |",
                "| a   bc |",
                "| a | b |",
                "|   +----+",
                "| x +----+",
                "+---+ y  |",
                "| a | b | c |",
                "|---|----|",
                "PHỤ LỤC I",
                "Nơi nhận:",
                "Nơi nhận",
                "- Lưu",
                "Lưu: ",
                "TM.",
                "K/T",
                "TRƯỞNG BAN",
                "I.",
                "I. ",
                "1.",
                "Căn cứ A; căn cứ B, Ban C hướng dẫn như sau:",
                "như sau:",
                "; theo",
                "*",
                "-----",
                "- ",
                "+",
                "V/v",
                "(để báo cáo)",
                "- (x)",
                "HƯỚNG DẪN",
                "A, ngày 1 tháng 2 năm 2017",
                ", ngày 1/2/2017",
                "\t\u00a0x");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
        return Arbitraries.oneOf(lines, fragments, any).list().ofMaxSize(25).map(parts -> String.join("\n", parts));
    }

    /**
     * Every character but blanks. The bars of a table, {@code V/v} with its colon and the comma between place and date are the structure
     * itself.
     */
    private static void assertNothingLost(String input) {
        SourceMap map = GuidanceText.standard().read(input).sourceMap();
        String text = map.source().text();
        BitSet placed = new BitSet();
        for (String pointer : map.pointers()) {
            Span span = map.span(pointer).orElseThrow();
            placed.set(span.start(), span.end());
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Blank.is(text.charAt(i)) && STRUCTURE.indexOf(text.charAt(i)) < 0) {
                assertThat(placed.get(i)).as("offset %d of %s", i, text).isTrue();
            }
        }
    }
}
