package io.github.huongdan.spring;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** Debian's Chromium with a profile of its own, without a window. */
public final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    /** No test waits for so long, unless what it waits for never comes. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private final ChromeDriver driver;
    private final Path profile = folder("profile");
    private final Path downloads = folder("downloads");

    /** Starts a browser. */
    public Browser() {
        this.driver = start(profile);
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    }

    private static ChromeDriver start(Path profile) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setPageLoadTimeout(LONG);
        options.setScriptTimeout(LONG);
        return new ChromeDriver(service, options);
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("huongdan-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The driver itself. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Shows a page in a colour scheme, {@code light} or {@code dark}, and a width. */
    public void look(String scheme, int width) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Lets pages run their scripts, or not. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Waits until something is so. */
    public <T> T await(Function<ChromeDriver, T> condition) {
        return new WebDriverWait(driver, LONG).until(any -> condition.apply(driver));
    }

    /** Waits for an element and gives it. */
    public WebElement await(String selector) {
        return await(page ->
                page.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
    }

    /** Finds an element. */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Lists the elements that are shown. */
    public List<WebElement> shown(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    /** Drops a file on the page, as a hand does. */
    public void drop(Path file) {
        WebElement hand = (WebElement) driver.executeScript("const input = document.createElement('input');"
                + "input.type = 'file'; document.documentElement.append(input); return input;");
        hand.sendKeys(file.toString());
        driver.executeScript(
                "const brought = new DataTransfer(); brought.items.add(arguments[0].files[0]); arguments[0].remove();"
                        + "for (const type of ['dragover', 'drop']) {"
                        + "document.body.dispatchEvent(new DragEvent(type, {dataTransfer: brought, bubbles: true, cancelable: true}));}",
                hand);
    }

    /** Waits for the one file that is downloaded, gives its content and takes it away. */
    public byte[] downloaded(String name) {
        Path file = downloads.resolve(name);
        await(page -> Files.exists(file));
        try {
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists what axe finds wrong with the page for those who cannot see, hear or point. */
    public List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream().map(Browser::said).toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }

    /** Tells whether one would have to scroll sideways. */
    public boolean scrollsSideways() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(downloads);
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
