package io.github.huongdan.spring.security;

import static io.github.huongdan.spring.Served.document;
import static io.github.huongdan.spring.Served.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.spring.Browser;
import io.github.huongdan.spring.BrowserExtension;
import io.github.huongdan.spring.Served;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service with one who signs in, and without a register. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "huongdan.sign-in.name=clerk",
            "huongdan.sign-in.password={noop}secret",
            "huongdan.register.enabled=false"
        })
class SignInTest {

    private static final String[] BROWSER = {"Accept", "text/html,*/*;q=0.8"};

    @LocalServerPort
    private int port;

    private Served service;

    @BeforeEach
    void connect() {
        service = new Served(port);
    }

    @ParameterizedTest
    @CsvSource({"/, vi", "/?lang=en, en"})
    void aBrowserIsSentToThePageInItsLanguage(String path, String language) {
        HttpResponse<byte[]> refused = service.get(path, BROWSER);
        String address = refused.headers().firstValue("Location").orElseThrow();
        Document page = Jsoup.parse(text(service.get(address.substring(address.indexOf("/login")), BROWSER)));

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("form [name=username], form [name=password], form [name=_csrf]"))
                .hasSize(3);
    }

    @Test
    void aProgramIsToldToNameItself() {
        byte[] paper = document("81-hd-btgduk.txt");
        String clerk = Base64.getEncoder().encodeToString("clerk:secret".getBytes(StandardCharsets.UTF_8));

        assertThat(service.post("/api/v1/judgements", paper, "Accept", "application/sarif+json")
                        .statusCode())
                .isEqualTo(401);
        assertThat(service.post("/api/v1/judgements", paper, "Authorization", "Basic " + clerk)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyHealthIsToldToAStranger() {
        assertThat(service.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aNameWithoutAPasswordIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new SignIn("clerk", "")).isInstanceOf(IllegalArgumentException.class);
    }

    /** A browser that is asked for a password by a style would ask the clerk before the page could. */
    @Test
    void allThatThePageLoadsIsOpen() {
        Document page = Jsoup.parse(text(service.get("/login?lang=vi", BROWSER)));
        List<String> loaded = new ArrayList<>(page.select("link[href]").eachAttr("href"));
        loaded.addAll(page.select("script[src]").eachAttr("src"));

        assertThat(loaded)
                .contains("/app.css", "/app.js")
                .allSatisfy(path -> assertThat(service.get(path).statusCode()).isEqualTo(200));
    }

    /** As a clerk does it. */
    @Nested
    @ExtendWith(BrowserExtension.class)
    class InABrowser {

        private final Browser browser;

        InABrowser(Browser browser) {
            this.browser = browser;
        }

        @ParameterizedTest
        @CsvSource({"vi, light, 1280", "en, dark, 360"})
        void aClerkSignsInAndOut(String language, String scheme, int width) {
            browser.look(scheme, width);
            browser.driver().get("http://localhost:" + port + "/?lang=" + language);
            assertThat(browser.barriers()).isEmpty();

            signIn("wrong");
            browser.await(".sign-in .sentence");
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo(language);

            signIn("secret");
            browser.await("#tool");
            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.find(".account").getText()).contains("clerk");
            assertThat(browser.shown("a[href^='/register'], form[action^='/register']"))
                    .isEmpty();

            browser.find(".account button").click();
            assertThat(browser.await(".sign-in .sentence.good").isDisplayed()).isTrue();
            assertThat(browser.scrollsSideways()).isFalse();
        }

        private void signIn(String password) {
            browser.find("#username").clear();
            browser.find("#username").sendKeys("clerk");
            browser.find("#password").sendKeys(password);
            browser.find(".sign-in button").click();
        }
    }
}
