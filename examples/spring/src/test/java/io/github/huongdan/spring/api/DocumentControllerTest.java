package io.github.huongdan.spring.api;

import static io.github.huongdan.spring.Served.document;
import static io.github.huongdan.spring.Served.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.spring.Served;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Documents as they come and go over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocumentControllerTest {

    private static final byte[] SOURCE = document("81-hd-btgduk.txt");
    private static final GuidanceDocument READ =
            GuidanceText.standard().read(SOURCE).document();

    @LocalServerPort
    private int port;

    private Served service;

    @BeforeEach
    void connect() {
        service = new Served(port);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, huongdan-report/1.0",
        "application/sarif+json, sarif",
        "text/html, <!DOCTYPE html>",
        "text/csv, path",
        "application/x-ndjson, {\"path\":\"81.txt\"",
        "application/xml, <testsuite",
        "text/plain, 81.txt:"
    })
    void aReportComesInTheTypeThatIsAsked(String type, String holds) {
        HttpResponse<byte[]> response = service.post("/api/v1/judgements?name=81.txt", SOURCE, "Accept", type);

        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(text(response)).contains(holds, "HDR-04");
        boolean saysItsLetters =
                response.headers().firstValue("Content-Type").orElseThrow().contains("charset=UTF-8");
        assertThat(saysItsLetters).isEqualTo(type.startsWith("text/"));
    }

    @Test
    void aReportSpeaksTheLanguageOfTheRequestAndElseVietnamese() {
        assertThat(text(service.post("/api/v1/judgements", SOURCE, "Accept", "text/plain", "Accept-Language", "en")))
                .contains("warning");
        assertThat(text(service.post("/api/v1/judgements", SOURCE, "Accept", "text/plain")))
                .doesNotContain("warning");
    }

    @Test
    void aDocumentIsConvertedToWhatIsAsked() {
        assertThat(GuidanceJson.standard().read(converted("application/json"))).isEqualTo(READ);
        assertThat(GuidanceXml.standard().read(converted("application/xml"))).isEqualTo(READ);
        assertThat(converted("text/plain")).isEqualTo(GuidanceText.standard().writeBytes(READ));
        assertThat(converted("application/akn+xml")).isEqualTo(GuidanceFormats.AKN.write(READ));
        assertThat(converted(Types.DOCX)).isEqualTo(GuidanceWord.standard().writeBytes(READ));
    }

    @Test
    void aFormAsksByParameterAndSendsTheFileAsAPart() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\a\\\\81.txt\"\r\n\r\n"
                + new String(SOURCE, StandardCharsets.UTF_8) + "\r\n--x--\r\n";

        HttpResponse<byte[]> response = service.post(
                "/api/v1/conversions?format=xml",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=x");

        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("81.xml")
                .doesNotContain("\\");
        assertThat(GuidanceXml.standard().read(response.body())).isEqualTo(READ);
    }

    @Test
    void aWordFileComesBackReviewedAndCorrected() {
        byte[] word = GuidanceWord.standard().writeBytes(READ);

        HttpResponse<byte[]> reviewed = service.post("/api/v1/reviews?name=81.docx&fixes=true", word);
        HttpResponse<byte[]> corrected = service.post("/api/v1/corrections?name=81.docx&tracked=false", word);

        assertThat(reviewed.statusCode()).isEqualTo(200);
        assertThat(Integer.parseInt(reviewed.headers().firstValue(Types.WRITTEN).orElseThrow()))
                .isPositive();
        assertThat(reviewed.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("81.reviewed.docx");
        assertThat(GuidanceWord.standard().read(reviewed.body()).document().subject())
                .isNotBlank();
        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.body()).isNotEqualTo(word);
    }

    /** As curl sends a file when nobody tells it what it is. */
    @Test
    void aFileThatIsCalledAFormIsAFile() {
        byte[] word = GuidanceWord.standard().writeBytes(READ);

        for (byte[] file : new byte[][] {word, SOURCE, "a=%zz&b=1".getBytes(StandardCharsets.UTF_8)}) {
            HttpResponse<byte[]> response = service.post(
                    "/api/v1/conversions?format=xml&name=a%20b.xyz",
                    file, "Content-Type", "application/x-www-form-urlencoded");

            assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                    .contains("a%20b.xml");
        }
    }

    @Test
    void aTextComesBackCorrected() {
        HttpResponse<byte[]> response = service.post("/api/v1/corrections?name=81.txt", SOURCE);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).isNotEqualTo(new String(SOURCE, StandardCharsets.UTF_8));
        assertThat(response.headers().firstValue(Types.WRITTEN)).isNotEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/reviews?name=a.txt, 415",
        "/api/v1/judgements?regime=NONE, 400",
        "/api/v1/reviews?min=wrong, 400",
        "/api/v1/nothing, 404"
    })
    void whatCannotBeDoneIsAProblemWithOneSentence(String path, int status) {
        HttpResponse<byte[]> response = service.post(path, SOURCE);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text(response)).contains("\"detail\"").doesNotContain("io.github", "java.", "Exception");
    }

    @Test
    void aFaultyDocumentIsAProblemThatPointsToThePlace() {
        byte[] faulty = "{\"format\": \"huongdan/1.0\",\n \"sections\": 7}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> response = service.post("/api/v1/judgements?name=a.json", faulty);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(text(response)).contains("\"pointer\":\"/sections\"", "\"line\":2");
    }

    @ParameterizedTest
    @CsvSource({"'', 400", "'   ', 422"})
    void whatHasNothingInItIsAProblem(String body, int status) {
        assertThat(service.post("/api/v1/judgements", body.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void theInterfaceIsDescribed() {
        HttpResponse<byte[]> response = service.get("/api/v1/openapi");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response))
                .contains("/api/v1/judgements", "/api/v1/conversions", "/api/v1/reviews", "/api/v1/corrections");
    }

    private byte[] converted(String type) {
        HttpResponse<byte[]> response = service.post("/api/v1/conversions?name=81.txt", SOURCE, "Accept", type);
        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        return response.body();
    }
}
