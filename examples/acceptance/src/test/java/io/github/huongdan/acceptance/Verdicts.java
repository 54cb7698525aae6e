package io.github.huongdan.acceptance;

import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What careful readers said of findings in the documents of the corpus: {@code verdicts.tsv} there, and another of the same form among the
 * tests' resources, which judges what the first does not. A finding is known by document, rule, severity and line.
 */
final class Verdicts {

    private final Map<String, Set<String>> byVerdict = new HashMap<>();

    private Verdicts(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 4) {
                byVerdict
                        .computeIfAbsent(cells[4], verdict -> new HashSet<>())
                        .add(String.join("\t", cells[0], cells[1], cells[2], cells[3]));
            }
        }
    }

    static Verdicts read() {
        try (InputStream own = Objects.requireNonNull(Verdicts.class.getResourceAsStream("/verdicts.tsv"))) {
            List<String> lines = new ArrayList<>(
                    Files.readAllLines(Corpus.directory().resolve("verdicts.tsv"), StandardCharsets.UTF_8));
            lines.addAll(new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            return new Verdicts(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings of one severity that have the verdict and are among those made. */
    Set<String> made(Set<String> made, Severity severity, String verdict) {
        Set<String> found = of(severity, verdict);
        found.retainAll(made);
        return found;
    }

    /** The findings of one severity that have the verdict, in the documents named. */
    Set<String> in(Set<String> documents, Severity severity, String verdict) {
        Set<String> found = of(severity, verdict);
        found.removeIf(finding -> !documents.contains(finding.substring(0, finding.indexOf('\t'))));
        return found;
    }

    /** Tells whether a finding has any verdict. */
    boolean judged(String finding) {
        return byVerdict.values().stream().anyMatch(findings -> findings.contains(finding));
    }

    private Set<String> of(Severity severity, String verdict) {
        Set<String> found = new HashSet<>(byVerdict.getOrDefault(verdict, Set.of()));
        found.removeIf(finding -> !finding.contains("\t" + severity + "\t"));
        return found;
    }
}
