package io.github.huongdan.spring.page;

import static io.github.huongdan.spring.Served.document;

import io.github.huongdan.spring.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.nodes.Entities;
import org.openqa.selenium.print.PrintOptions;

/** The example document as a file of each kind that the page takes. */
final class Papers {

    private static final byte[] SOURCE = document("81-hd-btgduk.txt");

    private final Path folder;

    Papers(Path folder) {
        this.folder = folder;
    }

    /** Makes the file with this ending; the browser prints the one in PDF. */
    Path make(String ending, Browser browser) {
        String text = new String(SOURCE, StandardCharsets.UTF_8);
        return switch (ending) {
            case "txt", "docx", "doc", "json", "xml" -> write("81-hd." + ending, document("81-hd-btgduk." + ending));
            case "md" -> write("81-hd.md", text.replace("HƯỚNG DẪN", "# HƯỚNG DẪN"));
            case "html" -> write("81-hd.html", html(text));
            case "pdf" -> write("81-hd.pdf", printed(write("print.html", html(text)), browser));
            default -> throw new IllegalArgumentException(ending);
        };
    }

    /** Makes a file that claims to be of Word, and is not. */
    Path broken() {
        return write("broken.docx", "PK\u0003\u0004 and nothing after it");
    }

    private static String html(String text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"vi\"><meta charset=\"UTF-8\"><body>");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line -> page.append("<p>").append(Entities.escape(line)).append("</p>"));
        return page.append("</body></html>").toString();
    }

    private static byte[] printed(Path page, Browser browser) {
        browser.driver().get(page.toUri().toString());
        return Base64.getDecoder()
                .decode(browser.driver().print(new PrintOptions()).getContent());
    }

    private Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
