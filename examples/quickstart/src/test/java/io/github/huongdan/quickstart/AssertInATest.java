package io.github.huongdan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import org.junit.jupiter.api.Test;

/** Asserts the structure of a document and what the rules say of it, as the tests of an application would. */
class AssertInATest {

    private final GuidanceDocument document = BuildInJava.document();

    @Test
    void theImplementationNamesWhoHasEachTask() {
        Implementation implementation = document.implementation().orElseThrow();

        assertThat(implementation.tasks())
                .flatExtracting(Task::assignees)
                .containsExactly("Ban Tuyên giáo Đảng ủy Khối", "Các Đảng ủy, Chi ủy cơ sở");
    }

    @Test
    void theCodeHasLostALetter() {
        Report report = GuidanceValidator.standard().validate(document);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals("ID-10"))
                .singleElement()
                .extracting(Finding::arguments)
                .hasToString("{actual=BTGDUK, expected=BTGĐUK, issuer=Ban Tuyên giáo Đảng ủy Khối}");
    }
}
