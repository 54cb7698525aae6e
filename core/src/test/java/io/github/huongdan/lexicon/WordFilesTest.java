package io.github.huongdan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void haveEachPhraseOnce(Path file) throws IOException {
        assertThat(lines(file).map(WordFilesTest::phrase).map(MatchingKey::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveWordsInEachLineAndPutItIntoAPartOnce(Path file) throws IOException {
        String part = "";
        for (String line : Files.readAllLines(file)) {
            assertThat(line).isEqualTo(line.strip());
            part = line.startsWith("[") ? line.substring(1, line.length() - 1) : part;
            if (!line.isEmpty() && !line.startsWith("[") && !line.startsWith("#")) {
                List<String> others = others(line);
                assertThat(Words.of(phrase(line))).isNotEmpty();
                assertThat(others).doesNotHaveDuplicates().doesNotContain(part, "");
                assertThat(part.isEmpty() && others.isEmpty()).isFalse();
            }
        }
    }

    /** A part that nothing asks for is most often one that is spelt wrongly. */
    @ParameterizedTest
    @CsvSource({
        "annexes, opening appendix enclosed note",
        "citations, subject-verb never-in-names clause-word organ-verb compound predicate statement form joint-organ unit-of-count after-number amendment note law-lead pair",
        "clauses, ground legal plain narrative no-ground manner organ-word purpose enacting issuing following closing last-words decision direction",
        "deadlines, lead period follow-up",
        "divisions, unit part chapter subchapter article section-like capital small ordinal counting caption",
        "headings, aims for-aims for-requirements content implementation",
        "marks, mark degree draft circulation page stray-page",
        "positions, signing assigned cited informed deputy board office department school"
                + " never-CP never-TW never-TU never-HU",
        "prefixes, prefix",
        "prepositions, before-organ before-receiver after-receiver",
        "ranks, left-out unwanted",
        "recipients, label addressees archive records as-above purpose carrying-out",
        "stamps, stamp signed",
        "subjects, letter about",
        "tasks, certain lead verb no-verb",
        "titles, party party-form youth-union state motto",
        "types, jointly"
    })
    void haveTheirParts(String name, String parts) throws IOException {
        assertThat(parts(file(name))).containsExactlyInAnyOrder(parts.split(" ", -1));
    }

    @Test
    void haveTheKindsAndLevelsOfThePartyAmongThePartsOfOrgans() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of(
                "assigned",
                "no-organ",
                "issuing",
                "cited",
                "task-named",
                "meeting",
                "compared",
                "central",
                "with-terms"));
        expected.addAll(
                Set.of("standing-committee", "grass-roots", "of-committee", "single-committee", "after-position"));
        expected.addAll(
                Set.of("subordinate", "youth", "until-2025", "informed", "board", "office", "department", "school"));
        expected.addAll(
                Set.of("never-TTg", "never-CP", "never-TW", "never-TU", "never-HU", "never-UBND", "never-HĐND"));
        expected.addAll(named("kind-", PartyOrgan.values()));
        expected.addAll(named("level-", PartyLevel.values()));

        assertThat(parts(file("organs"))).isEqualTo(expected);
    }

    private static List<String> named(String beginning, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant ->
                        beginning + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Set<String> parts(Path file) throws IOException {
        Stream<String> above = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("["))
                .map(line -> line.substring(1, line.length() - 1));
        return Stream.concat(above, lines(file).flatMap(line -> others(line).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String phrase(String line) {
        return line.split(" : ", 2)[0];
    }

    private static List<String> others(String line) {
        int colon = line.indexOf(" : ");
        return colon < 0 ? List.of() : List.of(line.substring(colon + 3).split(" ", -1));
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("[") && !line.startsWith("#"));
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(WordList.class.getResource(name + ".txt"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(file("organs").getParent()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
