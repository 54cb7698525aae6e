package io.github.huongdan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of Java in the documentation compiles, but for that of Spring, which the example of Spring tests. */
class SnippetsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String IMPORTS = Stream.of(
                    "code",
                    "files",
                    "model",
                    "reading",
                    "regime",
                    "settings",
                    "source",
                    "serialization",
                    "serialization.formats",
                    "serialization.json",
                    "serialization.text",
                    "serialization.word",
                    "serialization.xml",
                    "validation",
                    "validation.baseline",
                    "validation.configuration",
                    "validation.fix",
                    "validation.registry",
                    "validation.report",
                    "validation.rule")
            .map(name -> "import io.github.huongdan." + name + ".*;\n")
            .collect(Collectors.joining());

    /** What the pieces take for given. */
    private static final String GIVEN = """
            import java.io.*;
            import java.nio.file.*;
            import java.util.*;
            class Piece {
                Path file;
                String text;
                PrintStream out;
                ReadDocument read;
                GuidanceDocument document;
                GuidanceValidator validator;
                Report report;
                void run() throws Exception {
            """;

    @TempDir
    private Path classes;

    record Piece(String page, int number, String code) {

        @Override
        public String toString() {
            return page + " " + number;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    void compiles(Piece piece) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        String source = IMPORTS + GIVEN + piece.code() + "\n}}\n";
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Piece.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));

        boolean compiled =
                compiler.getTask(null, null, told, options, null, List.of(file)).call();

        assertThat(compiled)
                .as(() -> told.getDiagnostics().stream()
                        .map(problem -> problem.getMessage(Locale.ROOT))
                        .collect(Collectors.joining("\n")))
                .isTrue();
    }

    static List<Piece> pieces() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md") && !page.endsWith("spring.md"))
                    .sorted()
                    .forEach(pages::add);
        }
        for (Path page : pages) {
            String[] parts = Files.readString(page, StandardCharsets.UTF_8).split("```java\n", -1);
            for (int i = 1; i < parts.length; i++) {
                pieces.add(new Piece(page.getFileName().toString(), i, parts[i].substring(0, parts[i].indexOf("```"))));
            }
        }
        return pieces;
    }
}
