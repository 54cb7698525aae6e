package io.github.huongdan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with the acts that it cites, each as its words, the part that is pointed at, who issued it, and what it is about, with {@code |}
 * between them and {@code -} for what is not there.
 */
record CitationCase(String text, List<String> acts) {

    /** Reads cases from lines: a text behind {@code #}, below it its acts. */
    static Stream<CitationCase> all(String lines) {
        List<CitationCase> cases = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.startsWith("# ")) {
                cases.add(new CitationCase(line.substring(2), new ArrayList<>()));
            } else {
                cases.get(cases.size() - 1).acts().add(line);
            }
        }
        return cases.stream();
    }

    /** Returns the acts that are found in the text. */
    List<String> found() {
        return Citations.in(text).stream().map(CitationCase::shown).toList();
    }

    private static String shown(CitationOccurrence found) {
        Citation citation = found.citation();
        return String.join(
                " | ",
                citation.text(),
                found.pinpoint() == null ? "-" : found.pinpoint(),
                citation.issuer() == null ? "-" : citation.issuer(),
                citation.subject() == null ? "-" : citation.subject());
    }

    @Override
    public String toString() {
        return text;
    }
}
