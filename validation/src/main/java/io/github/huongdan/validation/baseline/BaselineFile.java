package io.github.huongdan.validation.baseline;

import io.github.huongdan.settings.SettingsText;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A baseline written down: its format in the first line; for each document a line {@code document NAME}, and below it a line for each known
 * finding, {@code RULE COUNT FINGERPRINT POINTER}. Blank lines and lines that begin with {@code #} are passed over.
 */
final class BaselineFile {

    /** How the first line begins in every version of the format. */
    static final String FORMAT_NAME = "huongdan-baseline/";

    private static final String FORMAT = FORMAT_NAME + "1.0";
    private static final String DOCUMENT = "document ";
    private static final String FORM = "document NAME or RULE COUNT FINGERPRINT POINTER";
    private static final int COUNT_DIGITS = 9;

    private final SettingsText text;
    private final SortedMap<String, SortedMap<KnownFinding, Integer>> documents = new TreeMap<>();
    private @Nullable SortedMap<KnownFinding, Integer> current;

    private BaselineFile(SettingsText text) {
        this.text = text;
    }

    static String write(SortedMap<String, SortedMap<KnownFinding, Integer>> documents) {
        StringBuilder out = new StringBuilder(FORMAT).append('\n');
        documents.forEach((name, known) -> {
            out.append(DOCUMENT).append(DocumentName.written(name)).append('\n');
            known.forEach((finding, count) -> {
                out.append("  ").append(finding.ruleId()).append(' ').append(count);
                out.append(' ').append(finding.fingerprint());
                out.append(finding.pointer().isEmpty() ? "" : " ").append(finding.pointer());
                out.append('\n');
            });
        });
        return out.toString();
    }

    static SortedMap<String, SortedMap<KnownFinding, Integer>> read(SettingsText text) {
        List<String> lines = text.lines();
        if (lines.isEmpty() || !lines.get(0).strip().equals(FORMAT)) {
            throw text.malformed(1, "no baseline", "the line " + FORMAT);
        }
        BaselineFile file = new BaselineFile(text);
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.startsWith(DOCUMENT)) {
                file.document(number, line.substring(DOCUMENT.length()).strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                file.finding(number, line);
            }
        }
        return file.documents;
    }

    private void document(int number, String written) {
        String name = DocumentName.read(written)
                .orElseThrow(() -> text.malformed(number, "a lonely % in a name", "four hexadecimal digits behind it"));
        current = new TreeMap<>();
        if (documents.putIfAbsent(name, current) != null) {
            throw text.malformed(number, "the document " + written + " a second time", "it once");
        }
    }

    private void finding(int number, String line) {
        String[] words = line.split(" +", 4);
        boolean whole = words.length >= 3
                && isCount(words[1])
                && words[2].length() == Fingerprint.LENGTH
                && words[2].chars().allMatch(HexFormat::isHexDigit)
                && (words.length == 3 || words[3].startsWith("/"));
        if (!whole) {
            throw text.malformed(number, "no known finding: " + line, FORM);
        }
        if (current == null) {
            throw text.malformed(number, "a known finding of no document", "document NAME before it");
        }
        KnownFinding known = new KnownFinding(words[0], words.length == 3 ? "" : words[3], words[2]);
        if (current.putIfAbsent(known, Integer.valueOf(words[1])) != null) {
            throw text.malformed(number, "the same known finding a second time: " + line, "it once, with its count");
        }
    }

    private static boolean isCount(String word) {
        return word.length() <= COUNT_DIGITS
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && !word.startsWith("0");
    }
}
