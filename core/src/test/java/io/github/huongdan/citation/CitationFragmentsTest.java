package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CitationFragmentsTest {

    record Fragment(String text, List<Map<String, String>> citations) {

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fragments")
    void findsWhatTheFragmentCites(Fragment fragment) {
        List<CitationOccurrence> found = Citations.in(fragment.text());

        assertThat(found.stream().map(CitationFragmentsTest::values)).containsExactlyElementsOf(fragment.citations());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fragments")
    void givesTheTextOfTheSpan(Fragment fragment) {
        assertThat(Citations.in(fragment.text()))
                .allSatisfy(found -> assertThat(found.citation().text())
                        .isEqualTo(fragment.text()
                                .substring(found.span().start(), found.span().end())));
    }

    @Test
    void readsSixtyFragments() throws IOException {
        assertThat(fragments()).hasSize(60);
    }

    private static Map<String, String> values(CitationOccurrence found) {
        Map<String, String> values = new LinkedHashMap<>();
        Citation citation = found.citation();
        put(values, "text", citation.text());
        put(values, "pinpoint", found.pinpoint());
        put(values, "type", citation.type());
        if (citation.code() != null) {
            put(values, "code", citation.code().text());
            put(values, "number", citation.code().number());
            put(values, "year", citation.code().year());
            put(values, "codeType", citation.code().type());
            put(values, "codeIssuer", citation.code().issuer());
            put(values, "qualifier", citation.code().qualifier());
        }
        put(values, "issuedOn", citation.issuedOn());
        put(values, "issuer", citation.issuer());
        put(values, "term", citation.term());
        put(values, "subject", citation.subject());
        return values;
    }

    private static void put(Map<String, String> values, String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    static List<Fragment> fragments() throws IOException {
        List<Fragment> fragments = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CitationFragmentsTest.class.getResourceAsStream("fragments.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!line.startsWith(" ")) {
                    fragments.add(new Fragment(line.substring(3), new ArrayList<>()));
                    continue;
                }
                String[] entry = line.strip().split(" +", 2);
                List<Map<String, String>> citations =
                        fragments.get(fragments.size() - 1).citations();
                if (entry[0].equals("text")) {
                    citations.add(new LinkedHashMap<>());
                }
                citations.get(citations.size() - 1).put(entry[0], entry[1]);
            }
        }
        return fragments;
    }
}
