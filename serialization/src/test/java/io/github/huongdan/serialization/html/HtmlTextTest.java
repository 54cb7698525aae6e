package io.github.huongdan.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadingDoubt;
import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void flowsWhiteSpaceTogetherAsABrowserDoes() {
        assertThat(ReadHtml.lines(
                        "<p> Một\n\t<b> hai </b> ba&nbsp;&nbsp;bốn <br> năm </p> <div>sáu<p>bảy</p>tám</div>"))
                .containsExactly("Một hai ba\u00a0\u00a0bốn|năm", "sáu", "bảy", "tám");
    }

    @Test
    void resolvesEntitiesAndPassesOverWhatHasNoWidth() {
        assertThat(ReadHtml.lines("<p>A &amp; B&shy;C &#272;&#x1EA3;ng D\u200bE\u200d \u2060F &lt;G&gt;</p>"))
                .containsExactly("A & BC Đảng DE F <G>");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(ReadHtml.lines("<pre>SỞ NỘI VỤ     CỘNG HÒA\n\n  Số: 1</pre>"))
                .containsExactly("SỞ NỘI VỤ     CỘNG HÒA", "", "  Số: 1");
    }

    @Test
    void endsParagraphsAtTheBreaksOfATextThatHasNone() {
        assertThat(ReadHtml.lines("<div>I. MỤC ĐÍCH<br>Một.<br><br>Hai.</div>"))
                .containsExactly("I. MỤC ĐÍCH", "Một.", "", "Hai.");
    }

    @Test
    void countsTheItemsOfListsAsABrowserDoes() {
        assertThat(
                        ReadHtml.lines(
                                "<ol start=3><li>a<li value=9>b<li>c</ol><ol type=a><li>a<ol type=i><li>b</ol></ol>"
                                        + "<ol reversed><li>a<li>b</ol><ol style='list-style-type: upper-roman'><li>a</ol>"
                                        + "<ol type=A start=27><li>a</ol><ul><li>a<ul><li>b</ul></ul><ul style='list-style: none'><li>a</ul>"))
                .containsExactly(
                        "3. a", "9. b", "10. c", "a. a", "i. b", "2. a", "1. b", "I. a", "AA. a", "• a", "◦ b", "a");
    }

    @Test
    void putsTheLabelBeforeTheFirstParagraphOfAnItem() {
        assertThat(ReadHtml.lines("<ol><li><p>Một</p><p>Hai</p></li><li></li><li><div><p>Ba</p></div></li></ol>"))
                .containsExactly("1. Một", "Hai", "3. Ba");
    }

    @Test
    void readsWhatWordSavesAsAPage() throws IOException {
        var read = GuidanceHtml.standard().read(ReadHtml.resource("saved-by-word.html"));

        assertThat(read.document().sections()).singleElement().satisfies(section -> {
            assertThat(section.label()).isEqualTo("I.");
            assertThat(section.heading()).isEqualTo("MỤC ĐÍCH");
        });
        assertThat(read.document().unclassified()).isEmpty();
        assertThat(Normalizer.normalize(read.source().text(), Normalizer.Form.NFC))
                .contains("1. Nâng cao chất lượng phong trào.", "• Gạch đầu dòng.");
    }

    @Test
    void readsTrackedChangesAsAcceptedAndTellsThem() {
        var read = ReadHtml.of("<p>Chi <del>180</del><ins>200</ins> đồng</p>");

        assertThat(read.source().text()).isEqualTo("Chi 200 đồng\n");
        assertThat(ReadHtml.doubts(read)).containsExactly(ReadingDoubt.TRACKED_CHANGES);
    }

    @Test
    void tellsADocumentThatAPageShowsInAFrame() {
        assertThat(ReadHtml.doubts(ReadHtml.of("<p>Xem</p><iframe src='hd.pdf'>hd</iframe>")))
                .contains(ReadingDoubt.EMBEDDED_DOCUMENT);
    }

    @Test
    void showsTypefacesFromBeforeUnicodeAsTheyLook() {
        var read = ReadHtml.of(
                "<p><font face='.VnTime'>V\u00a8n b\u00b6n</font> và <span style=\"font-family:'VNI-Times'\">vaên</span></p>");

        assertThat(read.source().text()).isEqualTo("Văn bản và văn\n");
        assertThat(ReadHtml.doubts(read)).containsExactly(ReadingDoubt.LEGACY_TYPEFACE);
    }
}
