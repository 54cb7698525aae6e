package io.github.huongdan.validation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rule.SourcePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    private static final String NAME = "2017/81 a.txt";

    @TempDir
    private Path directory;

    @Test
    void onlyWhatIsNewIsReported() {
        Finding old = finding("HDR-16", "/subject", "a");
        Finding fresh = finding("HDR-16", "/typeName", "a");
        Baseline baseline = Baseline.builder().add(NAME, report(old)).build();

        Report filtered = baseline.filter(NAME, report(fresh, old));

        assertThat(filtered.findings()).containsExactly(fresh);
        assertThat(filtered.known()).containsExactly(old);
        assertThat(baseline.filter("another.txt", report(old)).findings()).containsExactly(old);
        assertThat(baseline.size()).isEqualTo(1);
    }

    @Test
    void aFindingThatMovedOrWeighsOtherwiseIsKnownStill() {
        Baseline baseline = Baseline.builder()
                .add(NAME, report(finding("TYP-11", "/sections/0/provisions/3/text", "a ,")))
                .build();
        Finding moved = new Finding(
                "TYP-11",
                null,
                Severity.ERROR,
                "/sections/1/provisions/12/text",
                null,
                new SourcePlace(new Span(900, 902), new Position(40, 7)),
                Map.of("actual", "a ,"),
                Provenance.AUTHORED,
                "a,");

        assertThat(baseline.filter(NAME, report(moved)).findings()).isEmpty();
        assertThat(baseline.filter(NAME, report(finding("TYP-11", "/sections/0/provisions/3/text", "b ,")))
                        .findings())
                .hasSize(1);
    }

    @Test
    void aFindingIsKnownAsOftenAsItWasThere() {
        Finding first = finding("TYP-11", "/closing/0", "a");
        Finding second = finding("TYP-11", "/closing/1", "a");
        Finding third = finding("TYP-11", "/closing/2", "a");
        Baseline baseline = Baseline.builder().add(NAME, report(second, third)).build();

        Report filtered = baseline.filter(NAME, report(first, second, third));

        assertThat(filtered.findings()).containsExactly(first);
        assertThat(filtered.known()).containsExactly(second, third);
        assertThat(baseline.filter(NAME, report(second, second, third)).findings())
                .containsExactly(second);
    }

    @Test
    void anEditElsewhereInADocumentMakesNothingNew() {
        GuidanceDocument before = CleanDocuments.party().toBuilder()
                .closing(List.of("Trên đây là hướng dẫn , đề nghị các cấp ủy thực hiện."))
                .build();
        GuidanceDocument after = before.toBuilder()
                .closing(List.of(
                        "Ban Tuyên giáo theo dõi việc thực hiện.",
                        "Trên đây là hướng dẫn , đề nghị các cấp ủy thực hiện."))
                .build();
        GuidanceValidator validator = GuidanceValidator.standard();
        Report found = validator.validate(before);
        Baseline baseline = Baseline.builder().add(NAME, found).build();

        assertThat(found.findings()).isNotEmpty();
        assertThat(validator.validate(after).findings()).isNotEqualTo(found.findings());
        assertThat(baseline.filter(NAME, validator.validate(after)).findings()).isEmpty();
    }

    @Test
    void thatARuleFailedIsNeverKnown() {
        Finding failed = finding(Rule.INTERNAL, "", "HDR-16");
        Baseline baseline = Baseline.builder().add(NAME, report(failed)).build();

        assertThat(baseline.size()).isZero();
        assertThat(baseline.filter(NAME, report(failed)).findings()).containsExactly(failed);
    }

    @Test
    void theOrderInWhichDocumentsAreAddedDoesNotShow() throws IOException {
        List<String> names = List.of(
                "b.txt", "a/c.txt", "a.txt", " odd\nname%", "ủy.txt", "half\udeee", "\ud83dhalf", "whole\ud83d\ude00");
        Baseline.Builder forth = Baseline.builder();
        Baseline.Builder back = Baseline.builder();
        List<String> reversed = new ArrayList<>(names);
        java.util.Collections.reverse(reversed);
        names.forEach(name -> forth.add(name, report(finding("HDR-16", "", name), finding("BAS-04", "/x", "y"))));
        reversed.forEach(name -> back.add(name, report(finding("BAS-04", "/x", "y"), finding("HDR-16", "", name))));
        Path one = directory.resolve("one");
        Path two = directory.resolve("two");
        forth.build().write(one);
        back.build().write(two);

        assertThat(one).hasSameTextualContentAs(two);
        assertThat(Baseline.read(one)).isEqualTo(forth.build());
        assertThat(Baseline.read(one)
                        .filter(" odd\nname%", report(finding("HDR-16", "", " odd\nname%")))
                        .findings())
                .isEmpty();
        try (java.util.stream.Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactlyInAnyOrder(one, two);
        }
    }

    @Test
    void aFileThatCannotBeReplacedStays() throws IOException {
        Path target = Files.createDirectories(directory.resolve("taken/inside")).getParent();

        assertThatThrownBy(() -> Baseline.builder().build().write(target)).isInstanceOf(IOException.class);
        assertThat(target.resolve("inside")).exists();
        assertThat(directory.resolve(".taken.part")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "'' -> 1 -> huongdan-baseline/1.0",
                "'document a.txt' -> 1 -> huongdan-baseline/1.0",
                "'huongdan-baseline/9' -> 1 -> huongdan-baseline/1.0",
                "'huongdan-baseline/1.0|HDR-16 1 0123456789abcdef /subject' -> 2 -> document NAME",
                "'huongdan-baseline/1.0|document a|HDR-16 x 0123456789abcdef' -> 3 -> RULE COUNT",
                "'huongdan-baseline/1.0|document a|HDR-16 0 0123456789abcdef' -> 3 -> RULE COUNT",
                "'huongdan-baseline/1.0|document a|HDR-16 9999999999 0123456789abcdef' -> 3 -> RULE COUNT",
                "'huongdan-baseline/1.0|document a|HDR-16 1 0123456789' -> 3 -> RULE COUNT",
                "'huongdan-baseline/1.0|document a|HDR-16 1 0123456789abcdef subject' -> 3 -> RULE COUNT",
                "'huongdan-baseline/1.0|<<<<<<< ours' -> 2 -> RULE COUNT",
                "'huongdan-baseline/1.0|document a|document a' -> 3 -> once",
                "'huongdan-baseline/1.0|document 100%' -> 2 -> hexadecimal",
                "'huongdan-baseline/1.0|document a|X-1 1 0123456789abcdef|X-1 2 0123456789abcdef' -> 4 -> once"
            })
    void namesTheFileTheLineAndWhatWasExpectedOfABadLine(String content, int line, String expected) throws IOException {
        Path file = Files.writeString(directory.resolve("baseline"), content.replace('|', '\n'));

        MalformedFileException thrown = catchThrowableOfType(MalformedFileException.class, () -> Baseline.read(file));

        assertThat(thrown)
                .hasMessageStartingWith(file + ":" + line + ": ")
                .satisfies(e ->
                        assertThat(e.getMessage().split(", expected ", 2)[1]).contains(expected));
        assertThat(thrown.getMessage().lines()).hasSize(1);
    }

    private static Finding finding(String ruleId, String pointer, String actual) {
        return new Finding(
                ruleId,
                null,
                Severity.WARNING,
                pointer,
                null,
                null,
                Map.of("actual", actual),
                Provenance.AUTHORED,
                null);
    }

    private static Report report(Finding... findings) {
        return new Report(Regimes.standard().all().get(0), List.of(findings), List.of());
    }
}
