package io.github.huongdan.spring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a sender is told over HTTP, by the server itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huongdan.limits.size=1MB")
class RefusalsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** The request takes documents of each system by its own rules; the register takes the Party's only. */
    @Test
    void whatTheRegisterDoesNotTakeIsRefusedWithItsPlaces() throws Exception {
        GuidanceDocument document = ofTheState();
        assertThat(GuidanceValidator.standard()
                        .validate(document)
                        .atLeast(Severity.ERROR)
                        .findings())
                .isEmpty();

        HttpResponse<String> response = post(
                "{\"sender\": \"A\", \"document\": " + GuidanceJson.standard().write(document) + "}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("\"path\":\"document.header.", "\"ruleId\":\"")
                .doesNotContain("enter");
        assertLeaksNothing(response);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyBeyondTheLimitIsRefused(boolean lengthIsTold) throws Exception {
        byte[] body = ("{\"sender\": \"" + "A".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher told = BodyPublishers.ofByteArray(body);

        HttpResponse<String> response = send(HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(lengthIsTold ? told : BodyPublishers.fromPublisher(told)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertLeaksNothing(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void anotherTypeOfContentIsRefused(String type) throws Exception {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder().header("Content-Type", type).POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertLeaksNothing(response);
    }

    @Test
    void anotherTypeOfAnswerIsRefused() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .header("Accept", "application/xml")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(406);
        assertLeaksNothing(response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sender\": {\"a\": 1}}",
                "{\"sender\": \"A\", \"document\": 7}",
                "{\"sender\": [",
                "[]",
                "",
                "{\"sender\": \"A\", \"document\": {\"format\": \"huongdan/1.0\", \"x\\u202e\": 1}}"
            })
    void whatIsNoSubmissionTellsNothingOfTheApplication(String body) throws Exception {
        HttpResponse<String> response = post(body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"detail\":");
        assertLeaksNothing(response);
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + "/submissions");
        return CLIENT.send(
                request.uri(uri).header("Accept-Language", "en").build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void assertLeaksNothing(HttpResponse<String> response) {
        assertThat(response.body())
                .doesNotContain("io.github", "java.", "Exception", "\tat ", "tools.jackson", "\u202e");
    }

    private static GuidanceDocument ofTheState() {
        return GuidanceDocument.builder()
                .header(header -> header.system(IssuingSystem.STATE)
                        .title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .motto("Độc lập - Tự do - Hạnh phúc")
                        .superior("ỦY BAN NHÂN DÂN TỈNH SƠN HẢI")
                        .issuer("SỞ GIÁO DỤC VÀ ĐÀO TẠO")
                        .code("112/HD-SGDĐT")
                        .place("Sơn Hải")
                        .issuedOn(LocalDate.of(2021, 9, 6)))
                .typeName("HƯỚNG DẪN")
                .subject("Về tuyên truyền an toàn giao thông năm học 2021 - 2022")
                .basis(basis -> basis.ground("Căn cứ Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008")
                        .enactingClause("Sở Giáo dục và Đào tạo hướng dẫn như sau:"))
                .aimsAndRequirements(section -> section.label("I.")
                        .heading("MỤC ĐÍCH, YÊU CẦU")
                        .provision("1.", "Nâng cao ý thức chấp hành pháp luật."))
                .implementation(section -> section.label("II.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .task(
                                "1.",
                                "Các trường trực thuộc",
                                "Các trường trực thuộc báo cáo kết quả trước ngày 15/6/2022."))
                .recipient("Các trường trực thuộc", "để thực hiện")
                .archive("VT")
                .signatory(Signatory.builder()
                        .authority("KT.", "GIÁM ĐỐC")
                        .position("PHÓ GIÁM ĐỐC")
                        .name("Trần Thị Hòa")
                        .build())
                .build();
    }
}
