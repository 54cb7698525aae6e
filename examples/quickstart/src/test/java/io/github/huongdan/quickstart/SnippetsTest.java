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

/** Every piece of Java in the pages and in the Javadoc compiles, but for that of Spring, which the example of Spring tests. */
class SnippetsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String IMPORTS = Stream.of(
                    "annotation",
                    "citation",
                    "code",
                    "metadata",
                    "model",
                    "reading",
                    "regime",
                    "settings",
                    "source",
                    "vietnamese",
                    "serialization",
                    "serialization.formats",
                    "serialization.html",
                    "serialization.json",
                    "serialization.legacy",
                    "serialization.akn",
                    "serialization.edxml",
                    "serialization.markdown",
                    "serialization.pdf",
                    "serialization.schema",
                    "serialization.text",
                    "serialization.word",
                    "serialization.xml",
                    "validation",
                    "validation.assertj",
                    "validation.baseline",
                    "validation.configuration",
                    "validation.fix",
                    "validation.fixtures",
                    "validation.jakarta",
                    "validation.message",
                    "validation.registry",
                    "validation.report",
                    "validation.review",
                    "validation.rule")
            .map(name -> "import io.github.huongdan." + name + ".*;\n")
            .collect(Collectors.joining());

    /** What the pieces take for given. */
    private static final String GIVEN = """
            import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;
            import jakarta.validation.Validation;
            import jakarta.validation.ValidatorFactory;
            import java.io.*;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.assertj.core.api.*;
            import org.hibernate.validator.HibernateValidator;
            import org.hibernate.validator.messageinterpolation.*;
            import tools.jackson.databind.json.*;
            class Piece {
                Path file;
                String text;
                PrintStream out;
                ReadDocument read;
                GuidanceDocument document;
                GuidanceValidator validator;
                Report report;
                DocumentReader reader;
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
        addPieces(ROOT.resolve("README.md"), pieces);
        for (Path page : files(ROOT.resolve("docs"), ".md")) {
            if (page.getNameCount() == 4 && !page.endsWith("spring.md")) {
                addPieces(page, pieces);
            }
        }
        for (String module : List.of("core", "validation", "serialization")) {
            for (Path source : files(ROOT.resolve(Path.of(module, "src", "main", "java")), ".java")) {
                addPieces(source, pieces);
            }
        }
        return pieces;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void addPieces(Path file, List<Piece> pieces) throws IOException {
        boolean page = file.toString().endsWith(".md");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String[] parts = text.split(page ? "```java\n" : "<pre>\\{@code\n", -1);
        for (int i = 1; i < parts.length; i++) {
            String code = parts[i].substring(0, parts[i].indexOf(page ? "```" : "}</pre>"));
            pieces.add(new Piece(file.getFileName().toString(), i, page ? code : code.replaceAll("(?m)^ *\\* ?", "")));
        }
    }
}
