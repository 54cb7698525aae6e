package io.github.huongdan.spring.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.spring.Served;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files and names that mean harm: each gets an answer, and none learns anything of the service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huongdan.limits.size=2MB")
class HostileFilesTest {

    private static final Path SEEDS = Path.of("..", "fuzzing", "seeds");
    private static final List<String> PATHS = List.of(
            "/api/v1/judgements",
            "/api/v1/conversions?format=docx",
            "/api/v1/reviews?fixes=true",
            "/api/v1/corrections");

    @LocalServerPort
    private int port;

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheFuzzerBeginsWithIsAnswered(Path seed) throws IOException {
        byte[] content = Files.readAllBytes(seed);
        for (String path : PATHS) {
            assertAnswered(new Served(port).post(path, content));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE guidance [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><guidance><subject>&e;</subject></guidance>",
                "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><g>&b;</g>",
                "{\"format\": \"huongdan/1.0\", \"subject\": \"<script>alert(1)</script>\"}",
                "%PDF-1.7\n1 0 obj\n<< /Length 99999999999 >>\nstream\n",
                "<html><body><script>document.location='http://x'</script><p>a</p></body></html>"
            })
    void whatReachesOutOrGrowsIsAnswered(String content) {
        for (String path : PATHS) {
            HttpResponse<byte[]> response = new Served(port).post(path, content.getBytes(StandardCharsets.UTF_8));
            assertAnswered(response);
            assertThat(Served.text(response)).doesNotContain("root:", "<script>alert");
        }
    }

    @Test
    void aFileThatUnpacksToFarMoreIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1_000_000];
            for (int i = 0; i < 400; i++) {
                zip.write(blanks);
            }
        }

        for (String path : PATHS) {
            HttpResponse<byte[]> response = new Served(port).post(path, bytes.toByteArray());
            assertThat(response.statusCode()).isBetween(413, 422);
            assertAnswered(response);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd",
                "C:\\Windows\\win.ini",
                "a\r\nSet-Cookie: a=b",
                "\u202Etxt.exe",
                "<img src=x onerror=alert(1)>.txt",
                "a\u0000.txt",
                "\uD800.txt"
            })
    void aNameIsAWordAndNoPath(String name) {
        String path = "/api/v1/judgements?format=html&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);

        HttpResponse<byte[]> response = new Served(port).post(path, Served.document("81-hd-btgduk.txt"));

        assertAnswered(response);
        assertThat(response.headers().map().keySet()).doesNotContain("set-cookie");
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .doesNotContain("/", "\\", "\u202E");
        assertThat(Served.text(response)).doesNotContain("\u202E", "<img src=x");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedAsABodyAndAsAPart() {
        byte[] large = "a".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
        byte[] form = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                        + "a".repeat(3_000_000) + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> body = new Served(port).post("/api/v1/judgements", large);
        HttpResponse<byte[]> part =
                new Served(port).post("/api/v1/judgements", form, "Content-Type", "multipart/form-data; boundary=x");

        assertThat(List.of(body.statusCode(), part.statusCode())).containsOnly(413);
        assertAnswered(body);
        assertAnswered(part);
    }

    private static void assertAnswered(HttpResponse<byte[]> response) {
        assertThat(response.statusCode()).isLessThan(500);
        assertThat(response.headers().firstValue("Server")).isEmpty();
        if (response.statusCode() >= 400) {
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(Served.text(response))
                    .contains("\"detail\"")
                    .doesNotContain("io.github", "java.", "Exception", "org.");
        }
    }
}
