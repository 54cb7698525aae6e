package io.github.huongdan.spring.page;

import static io.github.huongdan.spring.Served.document;
import static io.github.huongdan.spring.Served.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.spring.Served;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** The page as a browser without script gets it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PageTest {

    private static final byte[] SOURCE = document("81-hd-btgduk.txt");
    private static final String BROWSER = "text/html,*/*;q=0.8";
    private static final int BEYOND_THE_LIMIT = 22 << 20;

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource sentences;

    private Served service;

    @BeforeEach
    void connect() {
        service = new Served(port);
    }

    @Test
    void thePageIsVietnameseUntilOneSwitches() {
        assertThat(page(service.get("/", "Accept", BROWSER, "Accept-Language", "en"))
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("vi");

        Document english = page(service.get("/?lang=en", "Accept", BROWSER));

        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.selectFirst("h1").text()).isEqualTo(said("judge.title", Locale.ENGLISH));
        assertThat(english.selectFirst("footer").text()).contains(said("frame.privacy", Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theFormAnswersWithAWholePageThatHasTheResult(String language) {
        HttpResponse<byte[]> response = new Form()
                .file("81-hd.txt", SOURCE)
                .with("regime", "PARTY_2018")
                .postTo(service, "/?lang=" + language);

        Document page = page(response);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.selectFirst("h1").text()).endsWith("81-hd.txt");
        assertThat(page.select("#regime [selected]").eachAttr("value")).containsExactly("PARTY_2018");
        assertThat(page.select(".report .facts").text()).contains("PARTY_2018");
        assertThat(page.select("form#enter[action^=/register] [name=_csrf]")).hasSize(1);
    }

    @Test
    void whatIsCountedIsShownBesideTheWords() {
        Document page = page(new Form().file("81-hd.txt", SOURCE).postTo(service, "/"));

        int counted = page.select("#counts b").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(counted).isPositive();
        assertThat(page.select(".report .notes li[data-pointer][data-rule]")).hasSize(counted);
        assertThat(page.select("#part option:not([value=''])").eachText().stream()
                        .mapToInt(option -> Integer.parseInt(option.replaceAll("\\D", "")))
                        .sum())
                .isEqualTo(counted);
        assertThat(page.select("#not-checked li")).isNotEmpty();
    }

    @Test
    void theLetterheadAndThePartsAreShownAsRead() {
        Document page = page(
                new Form().file("81-hd.docx", document("81-hd-btgduk.docx")).postTo(service, "/"));
        Document broken = page(new Form().file("81-hd.txt", SOURCE).postTo(service, "/"));

        assertThat(read(page, "read.issuer")).contains("BAN TUYÊN GIÁO");
        assertThat(read(page, "read.issued")).contains("20/03/2017");
        assertThat(read(page, "read.sections")).contains("MỤC ĐÍCH, YÊU CẦU");
        assertThat(read(page, "read.recipients")).contains("TT.ĐUK");
        assertThat(read(broken, "read.issuer")).isEqualTo(said("read.nothing", Locale.ROOT));
    }

    @Test
    void onlyWhatTheFormatAllowsIsOffered() {
        byte[] word = GuidanceWord.standard()
                .writeBytes(GuidanceText.standard().read(SOURCE).document());

        assertThat(offered("81.docx", word)).contains("/api/v1/reviews", "/api/v1/corrections");
        assertThat(offered("81.txt", SOURCE)).contains("/api/v1/corrections").doesNotContain("/api/v1/reviews");
        assertThat(offered("81.json", document("81-hd-btgduk.json")))
                .contains("/api/v1/conversions")
                .doesNotContain("/api/v1/reviews", "/api/v1/corrections");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 81.docx, '', unreadable, 422",
        "/, 81.txt, 'PARTY_1', regime, 400",
        "/api/v1/reviews?lang=en, 81.txt, '', unsuitable, 415",
        "/api/v1/conversions?format=docx, 81.docx, '', unreadable, 422"
    })
    void whatCannotBeDoneIsAPageForABrowser(String path, String name, String regime, String kind, int status) {
        HttpResponse<byte[]> response =
                new Form().file(name, SOURCE).with("regime", regime).postTo(service, path);

        assertThat(response.statusCode()).isEqualTo(status);
        Document page = page(response);
        assertThat(page.select(".problem .sentence").text()).isEqualTo(said("problem." + kind, language(page)));
        assertThat(page.select(".problem .detail [lang=en]").text()).isNotBlank();
    }

    @Test
    void anEmptyFileAndALargeOneHaveTheirSentences() {
        HttpResponse<byte[]> empty = new Form().file("81.txt", new byte[0]).postTo(service, "/");
        HttpResponse<byte[]> large =
                new Form().file("81.txt", new byte[BEYOND_THE_LIMIT]).postTo(service, "/?lang=en");

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(page(empty).select(".sentence").text()).isEqualTo(said("problem.empty", Locale.ROOT));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(page(large).select(".sentence").text()).isEqualTo(said("problem.large", Locale.ENGLISH, 20));
    }

    @Test
    void whatIsNotThereIsAPageForABrowserAndAProblemForAProgram() {
        HttpResponse<byte[]> browser = service.get("/nowhere", "Accept", BROWSER);
        HttpResponse<byte[]> program = service.get("/nowhere");

        assertThat(browser.statusCode()).isEqualTo(404);
        assertThat(page(browser).select(".sentence").text()).isEqualTo(said("problem.missing", Locale.ROOT));
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void aFormWithoutOurTokenIsRefusedByAPage() {
        HttpResponse<byte[]> response = new Form().file("81.txt", SOURCE).postTo(service, "/register");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(page(response).select(".sentence").text()).isEqualTo(said("problem.forbidden", Locale.ROOT));
    }

    @Test
    void noPageHasAScriptOrAStyleInItself() {
        for (Document page : List.of(
                page(service.get("/", "Accept", BROWSER)),
                page(new Form().file("81-hd.txt", SOURCE).postTo(service, "/")),
                page(service.get("/nowhere", "Accept", BROWSER)))) {
            assertThat(page.select("style, script:not([src]), [style]")).isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(Attribute::getKey)
                            .filter(name -> name.startsWith("on")))
                    .isEmpty();
            assertThat(page.select("script[src], link[href], img[src]"))
                    .allMatch(element -> (element.attr("src") + element.attr("href")).startsWith("/"));
            assertThat(page.html()).doesNotContain("??");
        }
    }

    @ParameterizedTest
    @CsvSource({"/app.css, text/css", "/app.js, text/javascript", "/report.css, text/css", "/favicon.svg, image/svg+xml"
    })
    void whatThePageNeedsIsServed(String path, String type) {
        HttpResponse<byte[]> response = service.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    private List<String> offered(String name, byte[] content) {
        return page(new Form().file(name, content).postTo(service, "/"))
                .select("#downloads [formaction]")
                .eachAttr("formaction")
                .stream()
                .map(address -> address.substring(0, address.indexOf('?')))
                .toList();
    }

    private String read(Document page, String key) {
        return page.select("#as-read dl > div").stream()
                .filter(row -> row.selectFirst("dt").text().equals(said(key, Locale.ROOT)))
                .map(row -> row.selectFirst("dd"))
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }

    private String said(String key, Locale locale, Object... arguments) {
        return sentences.getMessage(key, arguments, locale);
    }

    private static Locale language(Document page) {
        return Locale.forLanguageTag(page.selectFirst("html").attr("lang"));
    }

    private static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(text(response));
    }
}
