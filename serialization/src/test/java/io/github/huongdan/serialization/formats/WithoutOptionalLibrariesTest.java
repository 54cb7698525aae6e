package io.github.huongdan.serialization.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that has this library, but none of those that it brings along for nobody. */
class WithoutOptionalLibrariesTest {

    private static final List<String> OPTIONAL = List.of("pdfbox", "fontbox", "poi", "jsoup", "commonmark");

    @ParameterizedTest
    @CsvSource({
        "GuidancePdf, pdf, %PDF-1.7, org.apache.pdfbox:pdfbox",
        "GuidanceHtml, html, <html><body><p>HƯỚNG DẪN</p></body></html>, org.jsoup:jsoup",
        "GuidanceMarkdown, markdown, # HƯỚNG DẪN, org.commonmark:commonmark"
    })
    void saysWhatToAdd(String door, String folder, String content, String library) throws IOException {
        String name = "io.github.huongdan.serialization." + folder + "." + door;
        Throwable thrown = catchThrowable(() -> read(name, content.getBytes(StandardCharsets.UTF_8)));

        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause().getClass().getName()).isEqualTo(MalformedDocumentException.class.getName());
        assertThat(thrown.getCause().getMessage()).contains(library);
    }

    /** What a text or a .docx would load of them were not found, so none of their classes costs a start. */
    @ParameterizedTest
    @CsvSource({"decision.txt", "decision.docx"})
    void readsWhatNeedsNone(String name) throws Exception {
        try (InputStream file = GuidanceWord.class.getResourceAsStream(name)) {
            byte[] content = Objects.requireNonNull(file, name).readAllBytes();

            assertThat(read(GuidanceFormats.class.getName(), content)).isNotNull();
        }
    }

    private static Object read(String door, byte[] content) throws Exception {
        List<URL> others = new ArrayList<>();
        String path =
                System.getProperty("jdk.module.path", "") + File.pathSeparator + System.getProperty("java.class.path");
        for (String place : path.split(File.pathSeparator)) {
            if (OPTIONAL.stream().noneMatch(place::contains)) {
                others.add(new File(place).toURI().toURL());
            }
        }
        // Any other parent finds the modules of this test.
        try (URLClassLoader loader = new URLClassLoader(others.toArray(new URL[0]), null)) {
            Class<?> type = loader.loadClass(door);
            Object standard = type.getMethod("standard").invoke(null);
            return type.getMethod("read", byte[].class).invoke(standard, content);
        }
    }
}
