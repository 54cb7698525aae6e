package io.github.huongdan.serialization.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Copies documents in a JVM with a heap of 24 MB: 32 megabytes of each form, or as many as the system property {@code huongdan.megabytes} says.
 */
class AnyLengthTest {

    private static final long MEGABYTES = Long.getLong("huongdan.megabytes", 32);

    @ParameterizedTest
    @ValueSource(strings = {"lines", "array", "collection"})
    void streamsOfAnyLengthAreCopiedInASmallHeap(String form) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        CopyDocuments.class.getName(),
                        form,
                        Long.toString(MEGABYTES))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        process.waitFor();
        assertThat(output).as(output).startsWith(form + ": ").endsWith("all equal" + System.lineSeparator());
        System.out.print(output);
    }

    /** Also on a module path, which names the module without its tests. */
    private static String classPath() throws IOException, URISyntaxException {
        String own = CopyDocuments.class.getName().replace('.', '/') + ".class";
        Path tests = Path.of(CopyDocuments.class.getResource("/" + own).toURI());
        for (int i = 0; i < own.split("/").length; i++) {
            tests = tests.getParent();
        }
        return String.join(
                File.pathSeparator,
                tests.toString(),
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""));
    }
}
