package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.format.Characters;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class GeneratedTextsTest {

    private static final int SAMPLES = 20_000;

    @Example
    void textsForXmlHoldAllThatItCanCarryAndNothingElse() {
        List<String> texts = samples(GeneratedTexts.inXml());

        assertThat(texts).allMatch(text -> Characters.outsideXml(text) < 0);
        for (String piece :
                List.of("\r", "\n", "\t", "\r\n", "]]>", "\u0085", "\u2028", "\u0301", "&amp;", "\uD83D\uDE00")) {
            assertThat(texts).as(piece).anyMatch(text -> text.contains(piece));
        }
        assertThat(texts)
                .anyMatch(text -> text.startsWith(" "))
                .anyMatch(text -> text.endsWith("\n"))
                .anyMatch(String::isEmpty)
                .anyMatch(text -> text.length() > 1 && text.isBlank())
                .anyMatch(has(c -> c > 0x1FFFF));
    }

    @Example
    void textsForJsonHoldWhatXmlCannotCarryToo() {
        List<String> texts = samples(GeneratedTexts.inJson());

        assertThat(texts).allMatch(text -> Characters.loneSurrogate(text) < 0);
        for (int control = 0; control < ' '; control++) {
            int wanted = control;
            assertThat(texts).anyMatch(has(c -> c == wanted));
        }
        assertThat(texts).anyMatch(has(c -> c == 0xFFFE)).anyMatch(has(c -> c == 0xFFFF));
    }

    private static Predicate<String> has(Predicate<Integer> wanted) {
        return text -> text.codePoints().anyMatch(wanted::test);
    }

    private static List<String> samples(Arbitrary<String> texts) {
        return texts.sampleStream().limit(SAMPLES).toList();
    }
}
