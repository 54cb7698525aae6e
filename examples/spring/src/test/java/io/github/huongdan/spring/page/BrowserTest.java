package io.github.huongdan.spring.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.spring.Browser;
import io.github.huongdan.spring.BrowserExtension;
import io.github.huongdan.spring.Served;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** The page as a clerk uses it, in a browser. */
@ExtendWith(BrowserExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BrowserTest {

    private static final int WIDE = 1280;
    private static final String NOTES = ".report .notes li";

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource sentences;

    private final Browser browser;
    private Papers papers;

    BrowserTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void begin() {
        papers = new Papers(folder);
        browser.look("light", WIDE);
    }

    @AfterEach
    void letScriptsRun() {
        browser.scripts(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf", "txt", "html", "md", "json", "xml"})
    void eachKindOfFileIsDroppedAndItsFindingsAreSeen(String ending) {
        Path paper = papers.make(ending, browser);
        open("/");

        browser.drop(paper);

        WebElement heading = browser.await("#result");
        assertThat(heading.getText()).endsWith("81-hd." + ending);
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(heading);
        assertThat(browser.shown(NOTES)).hasSize(counted()).isNotEmpty();
        assertThat(browser.find("#as-read").getText()).contains("Công tác thông tin đối ngoại năm 2017");
    }

    @Test
    void aFileIsChosenWithTheKeyboardAlone() {
        Path paper = papers.make("txt", browser);
        open("/");

        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        assertThat(browser.driver().switchTo().activeElement().getAttribute("class"))
                .isEqualTo("skip");
        browser.find("#file").sendKeys(paper.toString());

        assertThat(browser.await("#result").getText()).endsWith("81-hd.txt");
    }

    @Test
    void findingsAreFilteredBySeverityAndPart() {
        judge("txt");
        int all = counted();
        int errors = counted("error");

        browser.find("#filter [value=warning]").click();
        browser.find("#filter [value=info]").click();

        assertThat(browser.shown(NOTES)).hasSize(errors);
        assertThat(browser.shown(".report tr[data-rule]")).hasSize(errors);
        assertThat(browser.find("#shown").getText()).contains(String.valueOf(errors), String.valueOf(all));
        press("j");
        assertThat(browser.shown(NOTES)).contains(focused());

        browser.find("#filter [value=warning]").click();
        browser.find("#filter [value=info]").click();
        new Select(browser.find("#part")).selectByValue("header");

        assertThat(browser.shown(NOTES))
                .isNotEmpty()
                .hasSizeLessThan(all)
                .allMatch(note -> Objects.requireNonNull(note.getDomAttribute("data-pointer"))
                        .startsWith("/header"));
    }

    @Test
    void keysGoFromFindingToFindingButNotWhileOneTypes() {
        judge("txt");
        List<WebElement> notes = browser.shown(NOTES);

        press("j");
        press("n");
        assertThat(focused()).isEqualTo(notes.get(1));
        press("k");
        assertThat(focused()).isEqualTo(notes.get(0));

        WebElement sender = browser.find("#sender");
        sender.sendKeys("jn");
        assertThat(focused()).isEqualTo(sender);
        assertThat(sender.getDomProperty("value")).isEqualTo("jn");

        browser.find("#keys").click();
        browser.find("#next").click();
        WebElement before = focused();
        press("j");
        assertThat(focused()).isEqualTo(before);
    }

    @Test
    void aReviewedCopyIsTakenHomeAndOpened() throws IOException {
        judge("docx");
        int counted = counted();

        clickDownload("/api/v1/reviews");

        byte[] copy = browser.downloaded("81-hd.reviewed.docx");
        assertThat(GuidanceWord.standard().read(copy).document().subject()).isNotBlank();
        assertThat(entry(copy, "word/comments.xml").split("<w:comment ", -1)).hasSize(counted + 1);
        assertThat(browser.find("#download-status").getText()).contains("81-hd.reviewed.docx", String.valueOf(counted));
    }

    @Test
    void aCorrectedFileIsTakenHomeAndOpened() throws IOException {
        judge("docx");

        clickDownload("/api/v1/corrections?tracked=true");
        assertThat(entry(browser.downloaded("81-hd.corrected.docx"), "word/document.xml"))
                .contains("<w:ins ");

        judge("txt");
        clickDownload("/api/v1/corrections");
        String corrected = new String(browser.downloaded("81-hd.corrected.txt"), StandardCharsets.UTF_8);
        assertThat(corrected)
                .contains("BTGĐUK")
                .isNotEqualTo(new String(Served.document("81-hd-btgduk.txt"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/judgements?format=html, 81-hd.report.html, <!DOCTYPE html>",
        "/api/v1/judgements?format=sarif, 81-hd.sarif, sarif",
        "/api/v1/judgements?format=json, 81-hd.report.json, huongdan-report/1.0",
        "/api/v1/judgements?format=csv, 81-hd.report.csv, HDR-04"
    })
    void aReportIsTakenHome(String address, String name, String holds) {
        judge("txt");

        clickDownload(address);

        assertThat(new String(browser.downloaded(name), StandardCharsets.UTF_8)).contains(holds);
    }

    @ParameterizedTest
    @CsvSource({"docx, 81-hd.docx", "json, 81-hd.json", "xml, 81-hd.xml", "akn, 81-hd.akn.xml"})
    void theDocumentIsTakenHomeInAnotherFormatAndReads(String format, String name) {
        judge("txt");

        clickDownload("/api/v1/conversions?format=" + format);

        GuidanceDocument document =
                GuidanceFormats.standard().read(browser.downloaded(name), name).document();
        assertThat(document.sections()).hasSize(3);
    }

    @Test
    void aBadFileHasAClearSentenceAndTheNextOneIsJudged() {
        open("/");

        browser.drop(papers.broken());

        assertThat(browser.await(".problem .sentence").getText()).isEqualTo(said("problem.unreadable", Locale.ROOT));
        assertThat(browser.find(".problem .detail [lang=en]").getText()).isNotBlank();
        browser.drop(papers.make("txt", browser));
        assertThat(browser.await("#result").getText()).endsWith("81-hd.txt");
    }

    @Test
    void aBadFileAfterAGoodOneTakesItsPlace() {
        judge("txt");

        browser.drop(papers.broken());

        browser.await(".problem .sentence");
        assertThat(browser.shown("#result, .chosen")).isEmpty();
    }

    @Test
    void theFormOfTheRegisterHasTheFileInIt() {
        judge("txt");

        assertThat(browser.driver().executeScript("return document.getElementById('entered').files[0].name"))
                .isEqualTo("81-hd.txt");
        assertThat(browser.shown("#entered")).isEmpty();
    }

    @Test
    void anotherLanguageOrRegimeJudgesTheSameFileAgain() {
        judge("txt");

        browser.find(".languages [hreflang=en]").click();
        browser.await("html[lang=en] #result");
        assertThat(browser.find("#as-read").getText()).contains(said("read.nothing", Locale.ENGLISH));

        new Select(browser.find("#regime")).selectByValue("PARTY_2018");
        browser.await(page -> page.findElement(By.cssSelector("#regime [selected]"))
                .getDomAttribute("value")
                .equals("PARTY_2018"));
        assertThat(browser.find(".report .facts").getText()).contains("PARTY_2018");
        assertThat(focused().getDomAttribute("id")).isEqualTo("regime");
    }

    @Test
    void withoutScriptTheFormDoesTheSame() {
        Path paper = papers.make("docx", browser);
        browser.scripts(false);
        open("/?lang=en");

        browser.find("#file").sendKeys(paper.toString());
        browser.find("#tool [type=submit]").click();

        assertThat(browser.await("#result").getText()).endsWith("81-hd.docx");
        assertThat(browser.shown(NOTES)).hasSize(counted());
        assertThat(browser.shown("#filter")).isEmpty();
        browser.find("#again").sendKeys(paper.toString());
        browser.find("[formaction^='/api/v1/reviews']").click();
        assertThat(GuidanceWord.standard()
                        .read(browser.downloaded("81-hd.reviewed.docx"))
                        .document()
                        .sections())
                .hasSize(3);
    }

    /** Each two of language, scheme and width meet. */
    @ParameterizedTest
    @CsvSource({"vi, light, 360", "vi, dark, 1280", "en, light, 1280", "en, dark, 360"})
    void noPageHasABarrierOrScrollsSideways(String language, String scheme, int width) {
        browser.look(scheme, width);
        open("/nowhere?lang=" + language);
        assertOpenToAll();
        open("/?lang=" + language);
        assertOpenToAll();
        browser.drop(papers.broken());
        browser.await("#problem");
        assertOpenToAll();
        browser.drop(papers.make("txt", browser));
        browser.await("#result");
        browser.driver()
                .findElements(By.cssSelector("details:not([open]) > summary"))
                .forEach(WebElement::click);
        assertOpenToAll();
    }

    private void assertOpenToAll() {
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
    }

    private void open(String path) {
        browser.driver().get("http://localhost:" + port + path);
    }

    private void judge(String ending) {
        Path paper = papers.make(ending, browser);
        open("/");
        browser.drop(paper);
        browser.await("#result");
    }

    private void clickDownload(String address) {
        for (WebElement closed : browser.driver().findElements(By.cssSelector(".take details:not([open]) > summary"))) {
            closed.click();
        }
        browser.find("[formaction^='" + address + "']").click();
    }

    private void press(String key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }

    private WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private int counted() {
        return counted("error") + counted("warning") + counted("info");
    }

    private int counted(String severity) {
        return browser.driver().findElements(By.cssSelector("#counts ." + severity + " b")).stream()
                .mapToInt(number -> Integer.parseInt(number.getText()))
                .sum();
    }

    private String said(String key, Locale locale) {
        return sentences.getMessage(key, null, locale);
    }

    private static String entry(byte[] archive, String name) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("There is no entry " + name);
    }
}
