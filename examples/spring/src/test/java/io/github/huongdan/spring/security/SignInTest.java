package io.github.huongdan.spring.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.spring.Served;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service of an office that has its clerks sign in. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"huongdan.sign-in.name=clerk", "huongdan.sign-in.password={noop}mật khẩu"})
class SignInTest {

    private static final byte[] SOURCE = Served.document("81-hd-btgduk.txt");

    @LocalServerPort
    private int port;

    @Test
    void nothingIsDoneForAStranger() {
        assertThat(judge().statusCode()).isEqualTo(401);
        assertThat(judge("Authorization", basic("clerk:wrong")).statusCode()).isEqualTo(401);
        assertThat(new Served(port).get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(new Served(port).get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void theClerkIsServed() {
        assertThat(judge("Authorization", basic("clerk:mật khẩu")).statusCode()).isEqualTo(200);
    }

    @Test
    void aNameWithoutAPasswordIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new SignIn("clerk", "")).isInstanceOf(IllegalArgumentException.class);
    }

    private HttpResponse<byte[]> judge(String... headers) {
        return new Served(port).post("/api/v1/judgements", SOURCE, headers);
    }

    private static String basic(String nameAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(nameAndPassword.getBytes(StandardCharsets.UTF_8));
    }
}
