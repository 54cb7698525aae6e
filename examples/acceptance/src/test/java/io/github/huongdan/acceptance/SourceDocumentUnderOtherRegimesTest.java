package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What changes where another regime than that of its own date judges the document of 2017. */
class SourceDocumentUnderOtherRegimesTest {

    private final Set<String> byItsDate = judge(GuidanceValidator.standard());

    @Test
    void theRegimeOfItsDateIsThatOf2017() {
        assertThat(report(GuidanceValidator.standard()).regime().id()).isEqualTo("PARTY_2017");
        // Naming the regime leaves nothing to say of how it was chosen: the document has no date of issue.
        assertThat(missing("PARTY_2017")).containsExactly("REG-01 INFO");
        assertThat(added("PARTY_2017")).isEmpty();
    }

    /** 36-HD/VPTW settled layout; of what the text holds it asks for what was custom in 2017 already. */
    @Test
    void theGuidanceOf2018ChangesNothing() {
        assertThat(missing("PARTY_2018")).containsExactly("REG-01 INFO");
        assertThat(added("PARTY_2018")).isEmpty();
    }

    /**
     * What 05-HD/VPTW forbids the document does not have: no colon after Số (ID-04), no {@code ./.} (CNT-15), no colon and no VT behind
     * Lưu (RCP-07), no Kính gửi (RCP-13), no title before the name (SIG-07).
     */
    @Test
    void theGuidanceOf2026ChangesNothing() {
        assertThat(missing("PARTY_2026B")).containsExactly("REG-01 INFO");
        assertThat(added("PARTY_2026B")).isEmpty();
    }

    @Test
    void theStateAsksForItsOwnLetterheadNumberAndRecipients() {
        assertThat(added("STATE_2020"))
                .containsExactlyInAnyOrder(
                        "HDR-02 ERROR", // the national name
                        "HDR-03 ERROR", // the motto
                        "HDR-07 INFO", // the star of the Party
                        "ID-03 ERROR", // 81/HD-… instead of 81-HD/…
                        "ID-05 WARNING", // Số: with a colon
                        "RCP-03 WARNING", // commas instead of semicolons
                        "RCP-06 WARNING", // Lưu: VT
                        "CNT-15 INFO"); // ./. as in the sample forms
    }

    @Test
    void theStateDoesNotAskForWhatOnlyThePartyAsksFor() {
        assertThat(missing("STATE_2020"))
                .containsExactlyInAnyOrder(
                        "REG-01 INFO", // the regime was named
                        "HDR-01 ERROR", // the Party's title
                        "HDR-05 WARNING", // Ban Tuyên giáo is none of the State's subordinate organs
                        "HDR-15 INFO", // the Party's sample of a subject
                        "HDR-16 INFO"); // the Party's five hyphens
    }

    private Set<String> missing(String regime) {
        Set<String> gone = new TreeSet<>(byItsDate);
        gone.removeAll(judge(GuidanceValidator.standard().withRegime(regime)));
        return gone;
    }

    private Set<String> added(String regime) {
        Set<String> more = judge(GuidanceValidator.standard().withRegime(regime));
        more.removeAll(byItsDate);
        return more;
    }

    private static Set<String> judge(GuidanceValidator validator) {
        Set<String> all = new TreeSet<>();
        report(validator).findings().forEach(finding -> all.add(finding.ruleId() + " " + finding.severity()));
        return all;
    }

    private static Report report(GuidanceValidator validator) {
        return validator.validate(ExampleDocuments.source());
    }
}
