package io.github.huongdan.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The targets with their seeds: the module's own and the example documents. */
enum Target {
    JSON(JsonTarget.class, JsonTarget::fuzzerTestOneInput, ".json"),
    AKN(AknTarget.class, AknTarget::fuzzerTestOneInput, ".akn.xml"),
    EDXML(EdxmlTarget.class, EdxmlTarget::fuzzerTestOneInput, ".edxml", "serialization"),
    XML(XmlTarget.class, XmlTarget::fuzzerTestOneInput, ".xml"),
    TEXT(TextTarget.class, TextTarget::fuzzerTestOneInput, ".txt"),
    WORD(WordTarget.class, WordTarget::fuzzerTestOneInput, ".docx"),
    OLD_WORD(OldWordTarget.class, OldWordTarget::fuzzerTestOneInput, ".doc", "serialization.word"),
    WRITTEN_WORD(WrittenWordTarget.class, WrittenWordTarget::fuzzerTestOneInput, ".json"),
    REVIEWS(ReviewTarget.class, ReviewTarget::fuzzerTestOneInput, ".docx"),
    PDF(PdfTarget.class, PdfTarget::fuzzerTestOneInput, ".pdf", "serialization.pdf"),
    PDF_REVIEWS(PdfReviewTarget.class, PdfReviewTarget::fuzzerTestOneInput, ".pdf", "serialization.pdf"),
    HTML(HtmlTarget.class, HtmlTarget::fuzzerTestOneInput, ".html", "serialization.html"),
    MARKDOWN(MarkdownTarget.class, MarkdownTarget::fuzzerTestOneInput, ".md", "serialization.markdown"),
    CODES(CodeTarget.class, CodeTarget::fuzzerTestOneInput, ""),
    CITATIONS(CitationTarget.class, CitationTarget::fuzzerTestOneInput, ".txt"),
    DATES(DateTarget.class, DateTarget::fuzzerTestOneInput, ".txt", "vietnamese"),
    LEGACY(LegacyTarget.class, LegacyTarget::fuzzerTestOneInput, ".txt", "serialization.legacy"),
    STREAMS(StreamsTarget.class, StreamsTarget::fuzzerTestOneInput, "", "serialization"),
    RULES(RulesTarget.class, RulesTarget::fuzzerTestOneInput, ".txt", "validation"),
    FIXES(FixesTarget.class, FixesTarget::fuzzerTestOneInput, ".txt", "validation.fix"),
    REPORTS(ReportsTarget.class, ReportsTarget::fuzzerTestOneInput, ".txt", "validation.report"),
    CONFIGURATIONS(ConfigurationTarget.class, ConfigurationTarget::fuzzerTestOneInput, "", "validation.configuration"),
    BASELINES(BaselineTarget.class, BaselineTarget::fuzzerTestOneInput, "", "validation.baseline"),
    REGIMES(RegimeTarget.class, RegimeTarget::fuzzerTestOneInput, "", "regime");

    /** What the fuzzer watches where a target is about everything. */
    static final String ALL_THAT_READS = "io.github.huongdan.**:tools.jackson.core.**:com.ctc.wstx.**";

    private static final Path EXAMPLES = Path.of("..", "documents");

    private final Class<?> type;
    private final Consumer<byte[]> code;
    private final String suffix;
    private final String part;

    Target(Class<?> type, Consumer<byte[]> code, String suffix) {
        this(type, code, suffix, "");
    }

    Target(Class<?> type, Consumer<byte[]> code, String suffix, String part) {
        this.type = type;
        this.code = code;
        this.suffix = suffix;
        this.part = part;
    }

    Class<?> type() {
        return type;
    }

    /** What the fuzzer watches: where a target is about one part, its packages and those that all files of settings go through. */
    String watched() {
        return part.isEmpty()
                ? ALL_THAT_READS
                : "io.github.huongdan.fuzzing.**:io.github.huongdan.settings.**:io.github.huongdan." + part + ".**";
    }

    void run(byte[] input) {
        code.accept(input);
    }

    /** Returns a name for files: {@code json}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Path> seeds() {
        Target seeded =
                switch (this) {
                    case REVIEWS -> WORD;
                    case PDF_REVIEWS -> PDF;
                    default -> this;
                };
        Stream<Path> own = files(Path.of("seeds", seeded.id()));
        Stream<Path> examples = files(EXAMPLES)
                .filter(file -> !suffix.isEmpty() && file.toString().endsWith(suffix));
        return Stream.concat(own, examples).toList();
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
