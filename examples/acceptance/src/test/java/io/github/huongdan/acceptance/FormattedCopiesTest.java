package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole Word files get the looks that their findings suggest, and are judged again. */
class FormattedCopiesTest {

    private final GuidanceValidator validator = GuidanceValidator.standard();

    static List<Path> files() throws IOException {
        return ReviewedCopiesTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatWasFormattedIsFoundNoMoreAndNothingNewIs(Path path) throws Exception {
        byte[] file = Files.readAllBytes(path);
        List<Finding> before = judged(file);
        List<Finding> suggesting = suggesting(before);
        List<Annotation> looks = looks(suggesting);

        AnnotatedCopy copy = GuidanceWord.standard().replace(file, looks);

        Set<String> after = keys(judged(copy.content()));
        for (int i = 0; i < looks.size(); i++) {
            if (!copy.unformatted().contains(looks.get(i))) {
                assertThat(after).doesNotContain(key(suggesting.get(i)));
            }
        }
        assertThat(keys(before)).containsAll(after);
    }

    @ParameterizedTest
    @MethodSource("files")
    void trackedChangesAreReadAsIfTheyWereAccepted(Path path) throws Exception {
        byte[] file = Files.readAllBytes(path);
        List<Annotation> looks = looks(suggesting(judged(file)));

        byte[] tracked =
                GuidanceWord.standard().annotate(file, looks, Reviewer.HUONGDAN).content();

        ReadDocument plain = GuidanceWord.standard()
                .read(GuidanceWord.standard().replace(file, looks).content());
        ReadDocument read = GuidanceWord.standard().read(tracked);
        assertThat(read.source().text()).isEqualTo(plain.source().text());
        assertThat(read.layout()).isEqualTo(plain.layout());
        try (PoiDocument old = new PoiDocument(file);
                PoiDocument copy = new PoiDocument(tracked)) {
            assertThat(copy.errors()).isEqualTo(old.errors());
        }
    }

    @Test
    @EnabledIf(
            value = "io.github.huongdan.acceptance.Corpus#available",
            disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
    void mostOfWhatIsFoundInLayoutsIsMended() throws IOException {
        int before = 0;
        int after = 0;
        for (Path path : files()) {
            byte[] file = Files.readAllBytes(path);
            List<Finding> found = judged(file);
            before += layouts(found);
            after += layouts(judged(GuidanceWord.standard()
                    .replace(file, looks(suggesting(found)))
                    .content()));
        }

        assertThat(after * 2).isLessThan(before);
    }

    private static List<Annotation> looks(List<Finding> suggesting) {
        return suggesting.stream()
                .map(finding -> new Annotation(null, "", null, finding.formattings()))
                .toList();
    }

    private static int layouts(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.ruleId().startsWith("LAY-"))
                .count();
    }

    private List<Finding> judged(byte[] file) {
        ReadDocument read = GuidanceWord.standard().read(file).named("document.docx");
        return validator.validate(read).findings().stream()
                .flatMap(finding -> finding.each().stream())
                .toList();
    }

    private static List<Finding> suggesting(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.formattings().isEmpty())
                .toList();
    }

    private static Set<String> keys(List<Finding> findings) {
        Set<String> keys = new TreeSet<>();
        findings.forEach(finding -> keys.add(key(finding)));
        return keys;
    }

    private static String key(Finding finding) {
        return finding.ruleId() + " " + finding.pointer() + " " + finding.arguments();
    }
}
