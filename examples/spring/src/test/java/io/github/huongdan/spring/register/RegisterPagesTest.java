package io.github.huongdan.spring.register;

import static io.github.huongdan.spring.Served.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.spring.Served;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register as a browser meets it, without a script. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RegisterPagesTest {

    @Autowired
    private Entries entries;

    @Autowired
    private Register register;

    @Autowired
    private JdbcTemplate sql;

    @LocalServerPort
    private int port;

    private Served service;
    private String cookie;
    private String token;

    @BeforeEach
    void openTheRegister() {
        for (String table : new String[] {"entry_finding", "entry", "kept_document"}) {
            sql.update("delete from " + table);
        }
        service = new Served(port);
        HttpResponse<byte[]> page = service.get("/register");
        assertThat(page.statusCode()).as(text(page)).isEqualTo(200);
        cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        token = Jsoup.parse(text(page))
                .select("form[method=post] input[name=_csrf]")
                .val();
    }

    @Test
    void aFileIsEnteredAndLeadsToItsEntry() {
        HttpResponse<byte[]> response = enter("C:\\a\\81.txt", Served.document("81-hd-btgduk.txt"), "Văn thư");

        assertThat(response.statusCode()).as(text(response)).isEqualTo(302);
        Document entry = page(location(response));
        assertThat(entry.select("[role=status]")).hasSize(1);
        assertThat(entry.select("dd").eachText()).contains("81.txt", "Văn thư");
        assertThat(entry.select("ol li"))
                .hasSize(entries.findAll().get(0).line().errors()
                        + entries.findAll().get(0).line().warnings()
                        + entries.findAll().get(0).line().infos());
        assertThat(entry.select(".register-document p").eachText())
                .containsExactlyElementsOf(GuidanceText.standard()
                        .write(GuidanceText.standard()
                                .read(Served.document("81-hd-btgduk.txt"))
                                .document())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.strip().replaceAll("\\s+", " "))
                        .toList());
    }

    @Test
    void theSameFileLeadsToTheFirstEntryWithANotice() {
        byte[] file = Served.document("81-hd-btgduk.txt");
        String first = location(enter("81.txt", file, ""));

        String second = location(enter("again.txt", file, ""));

        assertThat(second).isNotEqualTo(first);
        assertThat(path(second)).isEqualTo(path(first));
        assertThat(page(second).select("[role=status]").text())
                .isNotBlank()
                .isNotEqualTo(page(first).select("[role=status]").text());
        assertThat(entries.count()).isEqualTo(1);
    }

    @Test
    void withoutTheTokenOfAPageNothingChanges() {
        long id = register.enter(Documents.CLEAN, null).id();
        token = "";

        HttpResponse<byte[]> refused = enter("81.txt", Served.document("81-hd-btgduk.txt"), "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(text(refused)).doesNotContain("Exception", "io.github");
        assertThat(delete(id).statusCode()).isEqualTo(403);

        assertThat(entries.count()).isEqualTo(1);
    }

    @Test
    void aFileThatIsTooLargeLeadsBackWithOneSentence() {
        HttpResponse<byte[]> response = enter("a.txt", new byte[21_000_000], "");

        assertThat(response.statusCode()).as(text(response)).isEqualTo(302);
        assertThat(page(location(response)).select("[role=alert]").text()).isNotBlank();
        assertThat(entries.count()).isZero();
    }

    @Test
    void anEntryIsStruckOutByItsPage() {
        long id = register.enter(Documents.CLEAN, null).id();

        HttpResponse<byte[]> response = delete(id);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(page(location(response)).select("[role=status]")).hasSize(1);
        assertThat(entries.count()).isZero();
        assertThat(service.get("/register/" + id, "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(service.get("/register/" + id, "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void theFormOfTheSearchFindsAndKeepsWhatWasTyped() {
        register.enter(Documents.CLEAN, null);
        register.enter(Documents.about("Về <b>việc</b> khác"), null);

        Document found = page("/register?office=TUYEN&rule=HDR-01");
        assertThat(found.select("tbody tr")).hasSize(1);
        assertThat(found.select("tbody").text()).contains("<b>việc</b>");
        assertThat(found.select("#office").val()).isEqualTo("TUYEN");
        assertThat(page("/register?year=nonsense").select("tbody tr")).isEmpty();
        assertThat(page("/register?year=").select("tbody tr")).hasSize(2);
        assertThat(page("/register?page=nonsense").select("tbody tr")).hasSize(2);
    }

    @Test
    void theNextPageSearchesByTheSame() {
        for (int i = 0; i < 21; i++) {
            register.enter(Documents.about("Về việc thứ " + i), null);
        }

        Document first = page("/register?office=BAN%20TUY%C3%8AN&lang=en");

        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(page(first.select("a[rel=next]").attr("href")).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void whatIsNoFileIsRefusedWithOneSentence() {
        for (byte[] file : new byte[][] {{}, " ".getBytes(StandardCharsets.UTF_8), {'{', '"'}}) {
            HttpResponse<byte[]> response = enter("a.json", file, "");

            assertThat(response.statusCode()).isIn(400, 422);
            assertThat(Jsoup.parse(text(response)).select(".problem .sentence").text())
                    .isNotBlank();
            assertThat(text(response)).doesNotContain("Exception", "io.github");
        }
        assertThat(entries.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPageIsPlainAndSaysAllInItsLanguage(String language) {
        long id = register.enter(Documents.judged(Documents.DEFECTIVE, "81.txt"), "Văn thư")
                .id();

        for (String path : new String[] {"/register", "/register/" + id, "/register/" + (id + 1)}) {
            Document page = Jsoup.parse(text(service.get(path + "?lang=" + language, "Accept", "text/html")));
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("script:not([src]), style, [style], [onclick]"))
                    .isEmpty();
            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("h1")).hasSize(1);
            for (Element input : page.select("input:not([type=hidden])")) {
                assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1);
            }
        }
    }

    private HttpResponse<byte[]> enter(String name, byte[] file, String sender) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(field("_csrf", token));
        body.writeBytes(field("sender", sender));
        body.writeBytes(bytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name.replace("\\", "\\\\") + "\"\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--x--\r\n"));
        return service.post(
                "/register",
                body.toByteArray(),
                "Content-Type",
                "multipart/form-data; boundary=x",
                "Cookie",
                cookie,
                "Accept",
                "text/html");
    }

    private HttpResponse<byte[]> delete(long id) {
        return service.post(
                "/register/" + id + "/delete",
                bytes("_csrf=" + token),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie);
    }

    private static byte[] field(String name, String value) {
        return bytes("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Document page(String path) {
        HttpResponse<byte[]> response = service.get(path);
        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        return Jsoup.parse(text(response));
    }

    private static String location(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(text(response)))
                .replaceFirst("^http://[^/]*", "");
    }

    private static String path(String location) {
        return location.split("\\?", 2)[0];
    }
}
