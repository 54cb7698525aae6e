package io.github.huongdan.spring.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

class AdmissionTest {

    private final List<Exception> refused = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Admission admission = new Admission(
            new ServiceLimits(DataSize.ofMegabytes(1), Duration.ofSeconds(60), 1, 1),
            (request, response, handler, refusal) -> {
                refused.add(refusal);
                return new ModelAndView();
            },
            meters);

    @Test
    void oneBeyondTheLimitIsToldToComeAgainUntilAnotherHasGone() throws Exception {
        admit("POST", (request, response) -> {
            assertThat(meters.get("huongdan.requests.under.way").gauge().value())
                    .isEqualTo(1);
            admit("POST", (next, answer) -> {
                throw new AssertionError("There was no place");
            });
        });
        assertThat(refused).hasExactlyElementsOfTypes(BusyException.class);

        List<HttpServletRequest> let = new ArrayList<>();
        admit("POST", (request, response) -> let.add((HttpServletRequest) request));
        assertThat(let).hasSize(1);
    }

    @Test
    void whatBringsNothingIsAlwaysLetIn() throws Exception {
        List<HttpServletRequest> let = new ArrayList<>();

        admit("POST", (request, response) -> admit("GET", (next, answer) -> let.add((HttpServletRequest) next)));

        assertThat(let).hasSize(1);
        assertThat(refused).isEmpty();
    }

    private void admit(String method, FilterChain chain) throws jakarta.servlet.ServletException, java.io.IOException {
        admission.doFilter(new MockHttpServletRequest(method, "/"), new MockHttpServletResponse(), chain);
    }
}
