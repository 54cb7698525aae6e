package io.github.huongdan.validation.rules.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import org.junit.jupiter.api.Test;

class ConversionLossTest {

    @Test
    void whatALostLetterheadHeldIsNotTheAuthorsFault() {
        GuidanceDocument lost = CleanDocuments.party().toBuilder()
                .header(h ->
                        h.title(null).superior(null).issuer(null).place(null).issuedOn(null))
                .build();

        assertThat(GuidanceValidator.standard()
                        .withRegime("PARTY_2018")
                        .validate(lost)
                        .findings())
                .filteredOn(finding -> finding.provenance() == Provenance.CONVERSION_LOSS)
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("HDR-01", "HDR-04", "HDR-05", "HDR-08", "HDR-21");
    }

    @Test
    void aMissingTitleAloneIsTheAuthorsFault() {
        GuidanceDocument untitled =
                CleanDocuments.party().toBuilder().header(h -> h.title(null)).build();

        assertThat(GuidanceValidator.standard().validate(untitled).findings())
                .extracting(Finding::provenance)
                .containsOnly(Provenance.AUTHORED);
    }
}
