package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of broken rules, typed as text and read by the text reader: a defect must show there, too. */
class RuleExamplesAreReadTest {

    /** Defects that the text itself does not show to any reader, and why. */
    private static final Map<String, String> UNSEEN = Map.of(
            "REG-03 speaks where the document adds the Party's title",
            "a title below the signature begins an appendix, which may have a letterhead of its own",
            "REG-04 speaks where the document is of no known type",
            "a line in capitals that names no known type is no type's name; HDR-13 says that none is there",
            "HDR-04 speaks where the document names no issuer",
            "the one organ above the number is taken for the issuer",
            "HDR-20 speaks where the document has its title at the end",
            "what stands below the signature is kept unclassified; HDR-01 says that no title is at the head",
            "SIG-10 speaks where the document has its signature before the text",
            "a position among the items is a paragraph of theirs; SIG-04 says that the signature has none");

    /** A finding of the reader that stands for the rule's own, and why. */
    private record Unread(String ruleId, String reason) {}

    /** Defects that leave words without a place, so that the report says only that they could not be read. */
    private static final Map<String, Unread> UNREAD = Map.of(
            "HDR-13 speaks where the document has its type name in small letters",
            new Unread("HDR-23", "a line of ordinary words is not taken for a type name, but may be meant for one"),
            "XRF-08 speaks where the document has a name of a signer that no field takes",
            new Unread("SIG-13", "fourteen words are not taken for a name"),
            "SIG-01 speaks where the document names no position",
            new Unread("SIG-13", "a name without a position may be anything, also the position that is missing"));

    /** What a reader finds no place for, or doubts, is its own matter. */
    private static final Set<String> OF_THE_READER = Set.of("HDR-22", "HDR-23", "CNT-17", "SIG-13");

    static List<Example> examples() {
        return Examples.all().stream()
                .filter(example -> !example.isLaid() && !OF_THE_READER.contains(example.ruleId()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aDefectShowsInWhatIsRead(Example example) {
        Set<String> found = judged(example, example.badText());

        if (UNSEEN.containsKey(example.toString())) {
            assertThat(found)
                    .as("it shows now, and is no exception any more")
                    .isNotEmpty()
                    .doesNotContain(example.ruleId());
        } else if (UNREAD.containsKey(example.toString())) {
            assertThat(found)
                    .as("it is told now, and is no exception any more")
                    .contains(UNREAD.get(example.toString()).ruleId())
                    .doesNotContain(example.ruleId());
        } else {
            assertThat(found).contains(example.ruleId());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readingAddsNoFindingToAGoodDocument(Example example) {
        GuidanceDocument good = example.clean();
        Set<String> typed = ids(example.judge(Typescript.of(good)).findings());

        assertThat(typed).containsAll(judged(example, example.goodText()));
    }

    /** One defect, one rule. */
    @Test
    void aDayThatNoCalendarHasIsNoAbsentDate() {
        Example example = Examples.all().stream()
                .filter(shown -> shown.defect().equals("has a day that no calendar has"))
                .findFirst()
                .orElseThrow();

        assertThat(judged(example, example.badText())).contains("HDR-11").doesNotContain("HDR-08");
    }

    @Test
    void everyExceptionIsAnExample() {
        assertThat(Examples.all())
                .extracting(Example::toString)
                .containsAll(UNSEEN.keySet())
                .containsAll(UNREAD.keySet());
    }

    private static Set<String> judged(Example example, String text) {
        return ids(example.judge(GuidanceText.standard().read(text)).findings());
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }
}
