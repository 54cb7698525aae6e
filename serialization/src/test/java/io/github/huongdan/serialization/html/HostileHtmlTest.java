package io.github.huongdan.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileHtmlTest {

    @Test
    void refusesAMillionElementsInOneAnother() {
        assertThat(refused("<div>".repeat(1_000_000) + "a").reason()).contains("elements");
        assertThat(refused("<b>".repeat(1_000_000) + "a").reason()).contains("elements");
    }

    @Test
    void readsElementsInOneAnotherUpToTheLimit() {
        assertThat(ReadHtml.lines("<div><b>".repeat(100_000) + "a")).containsExactly("a");
        assertThat(ReadHtml.lines("<table><tr><td>a".repeat(2_000))).hasSize(2_000);
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(refused("<html><body><script>a</script><img alt=b></body></html>")
                        .reason())
                .contains("no text");
        assertThat(refused("").reason()).contains("no text");
        assertThat(refused("<!--".repeat(100_000)).reason()).contains("no text");
    }

    @Test
    void holdsItsLimits() {
        GuidanceHtml few =
                GuidanceHtml.standard().withLimits(ReadLimits.defaults().withMaxListLength(10));

        assertThat(Refusal.of(() -> few.read("<p>a".repeat(11))).reason()).contains("paragraphs");
        assertThat(Refusal.of(() -> few.read("<i>a</i>".repeat(51))).reason()).contains("elements");
        assertThat(Refusal.of(() -> GuidanceHtml.standard()
                                .withLimits(ReadLimits.defaults().withMaxBytes(10))
                                .read("<p>một hai ba"))
                        .reason())
                .contains("limit of 10");
        assertThat(Refusal.of(() -> GuidanceHtml.standard()
                                .withLimits(ReadLimits.defaults().withMaxTextLength(5))
                                .read("<p>một hai ba"))
                        .reason())
                .contains("5 characters");
        assertThat(refused("<table><tr>" + "<td>a".repeat(1_001) + "</table>").reason())
                .contains("1000 columns");
    }

    @Test
    void countsOnWhereNumbersOverflow() {
        assertThat(ReadHtml.lines(
                        "<ol start=2147483647><li>a<li>b</ol><ol start=99999999999><li>c</ol><ol start=x><li>d</ol>"))
                .containsExactly("2147483647. a", "2147483647. b", "1. c", "1. d");
    }

    @Test
    void readsWhatIsLeftOpenOrCutOff() {
        assertThat(ReadHtml.lines("<p>Một<plaintext>Hai <b>ba</b>")).containsExactly("Một", "Hai <b>ba</b>");
        assertThat(ReadHtml.lines("<p>Một<table><tr><td>hai<")).containsExactly("Một", "hai<");
        assertThat(ReadHtml.lines("<p>M\u0000ột</p>")).containsExactly("Một");
    }

    @Test
    void costsInProportionToItsInput() {
        for (List<String> page : List.of(
                List.of("<p>", "<a href=x>x"),
                List.of("<table>", "<div>x"),
                List.of("<p>", "<font face=a>x"),
                List.of("<table><tr>", "<tr><td rowspan=99999999 colspan=3>x"),
                List.of("<style>", "p{"),
                List.of("<p ", "a=b "),
                List.of("<ol>", "<li><ol>"),
                List.of("<p>", "&amp;&nbsp;&bogus;"),
                List.of("<p>", "x<br>"))) {
            long one = cost(page.get(0) + page.get(1).repeat(2_000) + "<p>a");
            long four = cost(page.get(0) + page.get(1).repeat(8_000) + "<p>a");

            assertThat(four).as(page.get(1)).isLessThan(3 * 4 * one);
        }
    }

    @Test
    void takesNoPictureForText() {
        String picture = "<p>Một <img src='data:image/png;base64," + "A".repeat(1_000_000) + "'> hai</p>";

        assertThat(ReadHtml.lines(picture)).containsExactly("Một hai");
        assertThat(cost(picture)).isLessThan(40_000_000);
    }

    private static long cost(String page) {
        return Refusal.allocatedBy(() -> {
            try {
                GuidanceHtml.standard().read(page);
            } catch (MalformedDocumentException e) {
                // Refusing is as good as reading here.
            }
        });
    }

    private static MalformedDocumentException refused(String page) {
        return Refusal.of(() -> GuidanceHtml.standard().read(page));
    }
}
