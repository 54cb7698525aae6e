package io.github.huongdan.spring.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.spring.Browser;
import io.github.huongdan.spring.BrowserExtension;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register as a clerk uses it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(BrowserExtension.class)
class RegisterBrowserTest {

    private static final Path PAPER =
            Path.of("..", "documents", "81-hd-btgduk.docx").toAbsolutePath().normalize();

    private final Browser browser;

    @LocalServerPort
    private int port;

    RegisterBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"vi, light, 1280", "en, dark, 360"})
    void aDocumentIsEnteredFoundAndShownWithoutABarrier(String language, String scheme, int width) {
        browser.look(scheme, width);
        enter(language);

        assertThat(browser.await(".said .error").isDisplayed()).isTrue();
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();

        open("/register?rule=TYP-07&lang=" + language);
        assertThat(browser.await(".register-table tbody a").isDisplayed()).isTrue();
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
    }

    @Test
    void anEntryIsStruckOut() {
        browser.look("light", 1280);
        enter("vi");
        browser.await(".said .error");
        String entry = URI.create(browser.driver().getCurrentUrl()).getPath();

        browser.find(".register details summary").click();
        browser.find(".register details button").click();
        browser.await(page -> page.getCurrentUrl().contains("notice=deleted"));

        open(entry);
        assertThat(browser.await(".problem .sentence").isDisplayed()).isTrue();
    }

    private void enter(String language) {
        open("/register?lang=" + language);
        browser.find("#file").sendKeys(PAPER.toString());
        browser.find(".card button").click();
    }

    private void open(String path) {
        browser.driver().get("http://localhost:" + port + path);
    }
}
