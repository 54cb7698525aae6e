package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Table;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.fixtures.ValidDocuments;
import io.github.huongdan.validation.rule.DocumentKind;
import io.github.huongdan.validation.rule.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are written as Word files have the form of their regime, and are else as they were. */
class WrittenWordFilesTest {

    private static final Path DOCUMENTS = Path.of("..", "documents");

    /**
     * What a written document may show that its source did not: a heading between two lists of recipients, which the model does not place; words that are typed in
     * capitals, which a text without layout does not judge.
     */
    private static final Set<String> OF_THE_SOURCE = Set.of("RCP-05", "LAY-31");

    private final GuidanceValidator validator = GuidanceValidator.standard();

    static Stream<Arguments> valid() {
        List<Arguments> all = new ArrayList<>();
        for (Regime regime : Regimes.standard().all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                all.add(Arguments.of(regime.id(), kind, ValidDocuments.of(regime.id(), kind)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("valid")
    void aValidDocumentIsReadBackAndHasTheFormOfItsRegime(String regime, Object kind, GuidanceDocument document)
            throws Exception {
        byte[] file = GuidanceWord.standard().writeBytes(document);
        ReadDocument read = GuidanceWord.standard().read(file);

        assertThat(read.document()).isEqualTo(document);
        assertThat(newRules(ReadDocument.of(document), read)).isEmpty();
        assertWordReads(file);
    }

    @Test
    void aTableOnItsSideHasTheFormToo() throws Exception {
        String[] cells = "Nội dung thứ mười".repeat(14).split("(?<=mười)");
        Table wide = Table.builder().row(cells).row(cells).build();
        GuidanceDocument valid = ValidDocuments.of("STATE_2020", DocumentKind.GUIDANCE);
        GuidanceDocument document = valid.toBuilder()
                .preamble(wide)
                .appendices(List.of(Appendix.builder()
                        .label("Phụ lục I")
                        .title("TIẾN ĐỘ TRỒNG RỪNG")
                        .block(wide)
                        .build()))
                .build();

        ReadDocument read = GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(document));

        assertThat(read.document()).isEqualTo(document);
        assertThat(newRules(ReadDocument.of(document), read)).noneMatch(rule -> rule.startsWith("LAY"));
        assertThat(read.layout().sections()).anyMatch(section -> section.width() > section.height());
    }

    @Test
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void aRealDocumentIsReadBackWithoutAFindingThatItDidNotHave() throws Exception {
        List<String> changed = new ArrayList<>();
        List<Path> files = new ArrayList<>(Corpus.documents());
        files.addAll(Corpus.wordFiles());
        files.addAll(Corpus.pdfFiles());
        files.add(DOCUMENTS.resolve("81-hd-btgduk.txt"));
        for (Path path : files) {
            ReadDocument source = GuidanceFormats.standard()
                    .read(Files.readAllBytes(path), path.getFileName().toString());
            byte[] file = GuidanceWord.standard().writeBytes(source.document());
            ReadDocument read = GuidanceWord.standard().read(file);
            if (!read.document().equals(source.document())) {
                changed.add(path.getFileName() + ": another document");
            }
            newRules(source, read).stream()
                    .filter(rule -> !OF_THE_SOURCE.contains(rule))
                    .forEach(rule -> changed.add(path.getFileName() + ": " + rule));
            assertWordReads(file);
        }

        assertThat(changed).isEmpty();
    }

    /** The rules that find more in what was written than in the source, and than in its values alone, of which nothing is in doubt. */
    private List<String> newRules(ReadDocument source, ReadDocument written) {
        Map<String, Long> before = counts(source);
        Map<String, Long> inValues = counts(ReadDocument.of(source.document()));
        return counts(written).entrySet().stream()
                .filter(rule -> rule.getValue()
                        > Math.max(before.getOrDefault(rule.getKey(), 0L), inValues.getOrDefault(rule.getKey(), 0L)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Long> counts(ReadDocument document) {
        return validator.validate(document).findings().stream()
                .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.counting()));
    }

    /** Every part is as its schema has it, and another library opens the whole. */
    private static void assertWordReads(byte[] file) throws Exception {
        try (PoiDocument other = new PoiDocument(file)) {
            assertThat(other.errorsOfAllParts()).isEmpty();
        }
    }
}
