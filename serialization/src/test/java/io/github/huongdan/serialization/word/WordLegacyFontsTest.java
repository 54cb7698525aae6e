package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.r;
import static io.github.huongdan.serialization.word.ReadWord.doubts;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static io.github.huongdan.serialization.word.ReadWord.style;
import static io.github.huongdan.serialization.word.ReadWord.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import org.junit.jupiter.api.Test;

class WordLegacyFontsTest {

    private static String in(String family, String text) {
        return r("<w:rFonts w:ascii=\"" + family + "\" w:hAnsi=\"" + family + "\"/>", text);
    }

    private static String bold(String family, String text) {
        return in(family, text).replace("</w:rPr>", "<w:b/></w:rPr>");
    }

    @Test
    void showsTheLettersOfTypefacesFromBeforeUnicode() {
        String tcvn3 = LegacyEncoding.TCVN3.fromUnicode("Căn cứ hướng dẫn");
        String capitals = LegacyEncoding.TCVN3.fromUnicode("ủy ban nhân dân ");
        WordText word = read(body(
                p("đã là Unicode"),
                "<w:p>" + in(".VnTimeH", capitals) + in(".VnTime", tcvn3) + "</w:p>",
                "<w:p>" + in("VNI-Times", LegacyEncoding.VNI.fromUnicode("Điều khoản thi hành")) + "</w:p>"));

        assertThat(word.source().text())
                .isEqualTo("đã là Unicode\nỦY BAN NHÂN DÂN Căn cứ hướng dẫn\nĐiều khoản thi hành\n");
        assertThat(style(word, "hướng").family()).isEqualTo(".VnTime");
        assertThat(doubts(word)).containsExactly(ReadingDoubt.LEGACY_TYPEFACE);
        assertThat(word.notes().get(0).span()).isEqualTo(paragraph(word, "Căn").span());
    }

    @Test
    void keepsTheLetterThatLooksLikeASoftHyphen() {
        assertThat(text(body("<w:p>" + in(".VnTime", "V\u00e5n th\u00ad") + in("Arial", "a\u00adb") + "</w:p>")))
                .isEqualTo("Vồn thưab\n");
    }

    @Test
    void readsLettersOfTypefacesThatAreMarkedAsSigns() {
        assertThat(text(body("<w:p>" + in(".VnTime", "H\uf0a9 N\uf0e9i") + "</w:p>")))
                .isEqualTo("Hâ Nội\n");
    }

    @Test
    void joinsALetterAndItsMarkAcrossRuns() {
        String text = LegacyEncoding.VNI.fromUnicode("nhân dân");
        int mark = text.indexOf('â');
        WordText word = read(body("<w:p>" + in("VNI-Times", text.substring(0, mark))
                + bold("VNI-Times", text.substring(mark)) + r(" hết") + "</w:p>"));

        assertThat(word.source().text()).isEqualTo("nhân dân hết\n");
        assertThat(style(word, "nhâ").bold()).isFalse();
        assertThat(style(word, "n dân").bold()).isTrue();
        assertThat(style(word, " hết").bold()).isFalse();
    }

    @Test
    void believesTheLettersWhereATypefaceIsOnlyNamed() {
        WordText word = read(body(
                "<w:p>" + in(".VnTime", "Quyết định các đơn vị") + "</w:p>",
                "<w:p>" + in(".VnTime", "là các") + "</w:p>"));

        assertThat(word.source().text()).isEqualTo("Quyết định các đơn vị\nlà các\n");
        assertThat(doubts(word)).isEmpty();
    }
}
