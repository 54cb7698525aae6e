package io.github.huongdan.quickstart;

import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.assertj.GuidanceSoftAssertions;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Asserts the structure of a document and what the rules say of it, as the tests of an application would. */
class AssertInATest {

    private final GuidanceDocument document = BuildInJava.document();

    @Test
    void theDocumentSaysWhoDoesWhatAndWhoIsTold() {
        assertThat(document).hasCode("81-HD/BTGDUK").propagandaContent().hasProvisions(3);
        assertThat(document).implementation().hasTasks(2).task(1).isAssignedTo("Ban Tuyên giáo Đảng ủy Khối");
        assertThat(document)
                .recipients()
                .contains("Ban Tuyên giáo Thành ủy")
                .archive()
                .hasName("BTG");
    }

    @Test
    void theCodeHasLostALetter() {
        Report report = GuidanceValidator.standard().validate(document);

        assertThat(report)
                .isJudgedBy("PARTY_2017")
                .hasFinding("ID-10")
                .at("/header/code/text")
                .withArgument("expected", "BTGĐUK");
    }

    @Test
    void aSentenceIsBrokenOffInTheText() throws IOException {
        ReadDocument read =
                GuidanceText.standard().read(Files.readAllBytes(Path.of("..", "documents", "81-hd-btgduk.txt")));
        Report report = GuidanceValidator.standard().validate(read);

        assertThat(report).hasFinding("TYP-07").atLine(25).withSeverity(Severity.ERROR);
    }

    @Test
    void allFailuresOfATestAreReportedTogether() {
        GuidanceSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(document).basis().ground(1).cites("26-HD/BTGTU");
            softly.assertThat(document).signatory().hasPosition("TRƯỞNG BAN").hasAuthorities(0);
            softly.assertThat(document).unclassified().hasSize(1);
        });
    }
}
