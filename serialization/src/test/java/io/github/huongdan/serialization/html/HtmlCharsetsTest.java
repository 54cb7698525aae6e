package io.github.huongdan.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlCharsetsTest {

    private static final String TEXT = "Hướng dẫn về thi đua, khen thưởng";

    @Test
    void readsWhatIsDeclaredOrMarked() {
        assertRead(page("").getBytes(StandardCharsets.UTF_8), false);
        assertRead(page("<meta charset=utf-8>").getBytes(StandardCharsets.UTF_8), false);
        assertRead(("\ufeff" + page("<meta charset=windows-1252>")).getBytes(StandardCharsets.UTF_8), false);
        assertRead(("\ufeff" + page("")).getBytes(StandardCharsets.UTF_16LE), false);
        assertRead(("\ufeff" + page("")).getBytes(StandardCharsets.UTF_16BE), false);
        assertRead(page("").getBytes(StandardCharsets.UTF_16LE), false);
    }

    @Test
    void readsDecomposedTonesAsComposedLetters() throws IOException {
        ReadDocument read = GuidanceHtml.standard().read(ReadHtml.resource("saved-by-word.html"));

        assertThat(Objects.requireNonNull(read.source()).text())
                .contains("SỞ NỘI VỤ"
                        .replace("Ở", "Ơ\u0309")
                        .replace("Ộ", "Ô\u0323")
                        .replace("Ụ", "U\u0323"));
        assertThat(read.document().header().issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(ReadHtml.doubts(read)).doesNotContain(ReadingDoubt.WRONG_CHARACTER_SET);
    }

    @Test
    void readsUtf8UnderAnotherNameAndTellsIt() {
        assertRead(page("<meta charset=windows-1252>").getBytes(StandardCharsets.UTF_8), true);
        assertRead(
                page("<meta http-equiv='Content-Type' content='text/html; charset=windows-1258'>")
                        .getBytes(StandardCharsets.UTF_8),
                true);
    }

    @Test
    void readsVietnameseWindowsWhereTheDeclarationCannotBeTrue() throws IOException {
        byte[] undeclared = new String(ReadHtml.resource("saved-by-word.html"), StandardCharsets.ISO_8859_1)
                .replace("charset=windows-1258", "charset=utf-8")
                .getBytes(StandardCharsets.ISO_8859_1);
        ReadDocument read = GuidanceHtml.standard().read(undeclared);

        assertThat(read.document().header().issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(ReadHtml.doubts(read)).contains(ReadingDoubt.WRONG_CHARACTER_SET);
    }

    @Test
    void readsATextForOldTypefacesThatDeclaresNothing() {
        byte[] page = "<p style='font-family:.VnTime'>V\u00a8n b\u00b6n</p>".getBytes(Charset.forName("windows-1252"));

        assertThat(Objects.requireNonNull(GuidanceHtml.standard().read(page).source())
                        .text())
                .isEqualTo("Văn bản\n");
    }

    @Test
    void readsUtf8InWhichAPortalCutADescription() {
        byte[] page = page("<meta name=description content='cut: \u00ff'>" + " ".repeat(2000))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length - 1; i++) {
            if ((page[i] & 0xFF) == 0xC3 && (page[i + 1] & 0xFF) == 0xBF) {
                page[i + 1] = '\'';
            }
        }

        assertRead(page, true);
    }

    private static String page(String meta) {
        return "<html><head>" + meta + "</head><body><p>" + TEXT + "</p></body></html>";
    }

    private static void assertRead(byte[] page, boolean told) {
        ReadDocument read = GuidanceHtml.standard().read(page);

        assertThat(Objects.requireNonNull(read.source()).text()).isEqualTo(TEXT + "\n");
        assertThat(ReadHtml.doubts(read).contains(ReadingDoubt.WRONG_CHARACTER_SET))
                .isEqualTo(told);
    }
}
