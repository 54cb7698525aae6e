package io.github.huongdan.validation.baseline;

import io.github.huongdan.files.WholeFile;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.SettingsText;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The findings that the documents of an archive were known to have, so that only new ones are reported. A finding is known again after an
 * edit elsewhere in its document, as often as it was there; where there are more of the same, those at the known places are known, then the
 * first. That a rule failed is never known.
 *
 * <pre>{@code
 * Baseline known = Baseline.builder().add("archive/81.txt", report).build();
 * known.write(file);
 * Report fresh = Baseline.read(file).filter("archive/81.txt", report);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Baseline {

    private final SortedMap<String, SortedMap<KnownFinding, Integer>> documents;

    private Baseline(SortedMap<String, SortedMap<KnownFinding, Integer>> documents) {
        this.documents = documents;
    }

    /** Starts a baseline. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file that {@link #write} has written.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedFileException if a line is not as expected
     */
    public static Baseline read(Path file) throws IOException {
        return new Baseline(BaselineFile.read(SettingsText.read(file)));
    }

    /**
     * Tells whether a regular file begins as a baseline does, whatever follows.
     *
     * @throws IOException if the file cannot be read
     */
    public static boolean isIn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] begin = BaselineFile.FORMAT_NAME.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(begin.length), begin);
        }
    }

    /**
     * Writes a file: the same bytes for the same findings, whatever the order in which they were added. The file appears whole or not at all;
     * one that is there before is replaced. A device or a pipe is written to, a symbolic link to a file is refused.
     *
     * @throws IOException if it cannot be written; a file that was there stays
     */
    public void write(Path file) throws IOException {
        try (WholeFile target = WholeFile.at(file)) {
            target.writer().write(BaselineFile.write(documents));
            target.complete();
        }
    }

    /** Counts the known findings of all documents. */
    public int size() {
        return documents.values().stream()
                .flatMap(known -> known.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * Returns the report with only its new findings; the others are in {@link Report#known()}.
     *
     * @param name the document's name, as it was when the baseline was made
     */
    public Report filter(String name, Report report) {
        SortedMap<KnownFinding, Integer> known = documents.get(composed(name));
        if (known == null) {
            return report;
        }
        Map<KnownFinding, Integer> here = new HashMap<>(known);
        Map<KnownFinding, Integer> anywhere = new HashMap<>();
        known.forEach((finding, count) -> anywhere.merge(finding.anywhere(), count, Integer::sum));
        List<Finding> findings = each(report.findings());
        boolean[] recognised = new boolean[findings.size()];
        for (int i = 0; i < recognised.length; i++) {
            KnownFinding finding = KnownFinding.of(findings.get(i));
            recognised[i] = take(here, finding) && take(anywhere, finding.anywhere());
        }
        List<Finding> fresh = new ArrayList<>();
        List<Finding> old = new ArrayList<>(report.known());
        int at = 0;
        for (Finding gathered : report.findings()) {
            List<Finding> rest = new ArrayList<>();
            for (Finding finding : gathered.each()) {
                boolean seen = recognised[at++]
                        || take(anywhere, KnownFinding.of(finding).anywhere());
                (seen ? old : rest).add(finding);
            }
            if (!rest.isEmpty()) {
                fresh.add(rest.get(0).with(rest.subList(1, rest.size())));
            }
        }
        return new Report(
                report.regime(),
                fresh,
                report.notChecked(),
                report.suppressed(),
                report.unusedSuppressions(),
                old,
                report.judgedAs());
    }

    private static List<Finding> each(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding.each().stream()).toList();
    }

    private static boolean take(Map<KnownFinding, Integer> left, KnownFinding finding) {
        Integer count = left.get(finding);
        if (count == null || count == 0) {
            return false;
        }
        left.put(finding, count - 1);
        return true;
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Baselines are equal where they know the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && documents.equals(baseline.documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }

    /** Collects the findings of documents, in any order. Not thread-safe. */
    public static final class Builder {

        private final SortedMap<String, SortedMap<KnownFinding, Integer>> documents = new TreeMap<>();

        private Builder() {}

        /**
         * Adds what was found in a document; what is suppressed is no finding. A document that was added before is replaced.
         *
         * @param name the document's name, such as its path in the archive, with {@code /}
         */
        public Builder add(String name, Report report) {
            SortedMap<KnownFinding, Integer> known = new TreeMap<>();
            for (List<Finding> findings : List.of(report.findings(), report.known())) {
                for (Finding finding : each(findings)) {
                    if (!finding.ruleId().equals(Rule.INTERNAL)) {
                        known.merge(KnownFinding.of(finding), 1, Integer::sum);
                    }
                }
            }
            if (known.isEmpty()) {
                documents.remove(composed(name));
            } else {
                documents.put(composed(name), known);
            }
            return this;
        }

        /** Makes the baseline of what was added so far. */
        public Baseline build() {
            return new Baseline(new TreeMap<>(documents));
        }
    }
}
