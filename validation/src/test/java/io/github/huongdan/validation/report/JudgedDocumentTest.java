package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.Report;
import org.junit.jupiter.api.Test;

class JudgedDocumentTest {

    private static final ReadDocument READ = ReadDocument.of(CleanDocuments.party());
    private static final Report REPORT =
            Report.none(Regimes.standard().byId("PARTY_2018").orElseThrow());

    @Test
    void hasTheNameOfTheReadDocument() {
        assertThat(new JudgedDocument(READ.named("a.txt"), REPORT).name()).isEqualTo("a.txt");
    }

    @Test
    void needsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JudgedDocument(READ, REPORT));
    }
}
