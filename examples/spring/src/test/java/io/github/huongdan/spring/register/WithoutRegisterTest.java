package io.github.huongdan.spring.register;

import static io.github.huongdan.spring.Served.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.spring.Served;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "huongdan.register.enabled=false")
class WithoutRegisterTest {

    @Autowired
    private ObjectProvider<DataSource> database;

    @LocalServerPort
    private int port;

    @Test
    void noDatabaseIsOpened() {
        assertThat(database.getIfAvailable()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/register", "/register/1", "/api/v1/register/entries", "/api/v1/register/entries/1"})
    void thereIsNothing(String path) {
        assertThat(new Served(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theCounterTakesDocumentsAndKeepsNone() {
        byte[] submission = ("{\"sender\": \"BTG\", \"document\": "
                        + GuidanceJson.standard().write(Documents.CLEAN) + "}")
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> response =
                new Served(port).post("/submissions", submission, "Content-Type", "application/json");

        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Location")).isEmpty();
    }
}
