package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Holds what is found in the layout of real files against what a reader said who looked at regulation and printed page: {@code
 * layout-verdicts.tsv}, by file, rule, component and what is there.
 */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class LayoutOnRealFilesTest {

    private static final double RIGHT = 0.97;

    @Test
    void whatIsFoundIsRightAndJudged() throws IOException {
        Map<String, String> verdicts = verdicts();
        Set<String> made = made();
        Set<String> unjudged = new TreeSet<>(made);
        unjudged.removeAll(verdicts.keySet());
        long right = made.stream()
                .filter(finding -> "true".equals(verdicts.get(finding)))
                .count();

        assertThat(unjudged).isEmpty();
        assertThat((double) right / made.size()).isGreaterThanOrEqualTo(RIGHT);
    }

    @Test
    void whatIsRightIsStillFound() throws IOException {
        Set<String> right = new TreeSet<>();
        verdicts().forEach((finding, verdict) -> {
            if (verdict.equals("true")) {
                right.add(finding);
            }
        });

        assertThat(made()).containsAll(right);
    }

    private static Set<String> made() throws IOException {
        Set<String> made = new TreeSet<>();
        List<Path> files = new ArrayList<>(Corpus.wordFiles());
        files.addAll(Corpus.pdfFiles());
        for (Path file : files) {
            String name = file.getFileName().toString();
            ReadDocument read = GuidanceFormats.standard().read(Files.readAllBytes(file), name);
            for (Finding finding : GuidanceValidator.standard().validate(read).findings()) {
                if (finding.ruleId().startsWith("LAY-")) {
                    made.add(String.join(
                            "\t",
                            name,
                            finding.ruleId(),
                            finding.pointer(),
                            finding.arguments().getOrDefault("found", "")));
                }
            }
        }
        return made;
    }

    private static Map<String, String> verdicts() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        try (InputStream in =
                Objects.requireNonNull(LayoutOnRealFilesTest.class.getResourceAsStream("/layout-verdicts.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                int end = line.lastIndexOf('\t');
                verdicts.put(line.substring(0, end), line.substring(end + 1));
            }
        }
        return verdicts;
    }
}
