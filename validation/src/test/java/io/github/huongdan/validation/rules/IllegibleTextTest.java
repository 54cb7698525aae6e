package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text that is in an encoding of its own gives one finding, not those that follow from it. */
class IllegibleTextTest {

    private static final String TCVN3 = "Thùc hiÖn nhiÖm vô b¶o vÖ rõng trªn ®Þa bµn tØnh n¨m nay.";
    private static final String VNI = "Thöïc hieän nhieäm vuï baûo veä röøng treân ñòa baøn tænh naêm nay.";

    @Test
    void aTextInTcvn3IsSaidToBeSo() {
        assertThat(ids(written(TCVN3))).containsExactly("TYP-03");
    }

    @Test
    void aTextInVniIsSaidToBeSo() {
        assertThat(ids(written(VNI))).containsExactly("TYP-04");
    }

    @Test
    void aStretchInAnotherEncodingLeavesTheRestToBeJudged() {
        GuidanceDocument stretch = CleanDocuments.party().toBuilder()
                .closing(List.of(TCVN3))
                .signatories(List.of())
                .build();

        assertThat(ids(stretch)).contains("TYP-03", "SIG-01");
    }

    @Test
    void whoSignsTellsTheSystemWhereNothingElseDoes() {
        GuidanceDocument bare = GuidanceDocument.builder()
                .signatory(Signatory.builder()
                        .authority("KT.", "GIÁM ĐỐC")
                        .position("PHÓ GIÁM ĐỐC")
                        .name("Lê Thị Hoa")
                        .build())
                .build();

        assertThat(GuidanceValidator.standard().validate(bare).regime().id()).startsWith("STATE_");
        assertThat(ids(bare)).doesNotContain("SIG-02");
    }

    private static GuidanceDocument written(String sentence) {
        return GuidanceDocument.builder()
                .subject(sentence)
                .preamble(List.of(sentence, sentence, sentence))
                .closing(List.of(sentence))
                .build();
    }

    private static List<String> ids(GuidanceDocument document) {
        return GuidanceValidator.standard().validate(document).findings().stream()
                .map(Finding::ruleId)
                .distinct()
                .toList();
    }
}
