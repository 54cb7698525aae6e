package io.github.huongdan.spring.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.spring.Served;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What guards the page in a browser, and what is told about the service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HeadersTest {

    @LocalServerPort
    private int port;

    @Value("${server.address}")
    private String address;

    @Test
    void everyAnswerForbidsForeignScriptsFramesAndGuesses() {
        for (String path : new String[] {"/actuator/health", "/api/v1/openapi", "/nothing"}) {
            HttpResponse<byte[]> response = new Served(port).get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
    }

    @Test
    void healthAndMetricsAreToldAndNothingElseOfTheInside() {
        Served service = new Served(port);
        service.post("/api/v1/judgements?name=a.txt", Served.document("81-hd-btgduk.txt"));

        assertThat(Served.text(service.get("/actuator/health"))).contains("UP");
        assertThat(Served.text(service.get("/actuator/prometheus")))
                .contains("huongdan_documents_total{", "format=\"text\"", "huongdan_requests_under_way");
        for (String path : new String[] {"/actuator/env", "/actuator/heapdump", "/actuator/beans", "/h2-console"}) {
            assertThat(service.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void listensOnThisMachineAloneUnlessToldOtherwise() {
        assertThat(address).isEqualTo("127.0.0.1");
    }
}
