package io.github.huongdan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.huongdan.citation.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelValuesTest {

    private static final GuidanceDocument WHOLE = SampleDocument.whole();

    @Test
    void copiesADocumentThroughItsBuilder() {
        assertThat(WHOLE.toBuilder().build()).isEqualTo(WHOLE).hasSameHashCodeAs(WHOLE);
        assertThat(WHOLE.toBuilder().subject("khác").build()).isNotEqualTo(WHOLE);
    }

    @Test
    void copiesEveryPartThroughItsBuilder() {
        assertThat(WHOLE.header().toBuilder().build()).isEqualTo(WHOLE.header());
        assertThat(WHOLE.basis().toBuilder().build()).isEqualTo(WHOLE.basis());
        Citation citation = WHOLE.basis().grounds().get(0).citations().get(0);
        assertThat(citation.toBuilder().build()).isEqualTo(citation);
        AimsAndRequirements aims = WHOLE.aimsAndRequirements().orElseThrow();
        assertThat(aims.toBuilder().build()).isEqualTo(aims);
        PropagandaContent content = WHOLE.propagandaContent().orElseThrow();
        assertThat(content.toBuilder().build()).isEqualTo(content);
        Provision provision = content.provisions().get(0);
        assertThat(provision.toBuilder().build()).isEqualTo(provision);
        Implementation implementation = WHOLE.implementation().orElseThrow();
        assertThat(implementation.toBuilder().build()).isEqualTo(implementation);
        assertThat(SampleDocument.task().toBuilder().build()).isEqualTo(SampleDocument.task());
        OtherSection other = (OtherSection) WHOLE.sections().get(3);
        assertThat(other.toBuilder().build()).isEqualTo(other);
        assertThat(WHOLE.recipients().get(0).toBuilder().build())
                .isEqualTo(WHOLE.recipients().get(0));
        Signatory signatory = WHOLE.signatory().orElseThrow();
        assertThat(signatory.toBuilder().build()).isEqualTo(signatory);
    }

    @Test
    void copiesTheListsItIsGiven() {
        List<String> closing = new ArrayList<>(List.of("một"));
        GuidanceDocument document = WHOLE.toBuilder().closing(closing).build();
        closing.add("hai");

        assertThat(document.closing()).containsExactly("một");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> document.sections().clear());
    }

    @Test
    void takesItsOwnListBackIntoItsBuilder() {
        GuidanceDocumentBuilder builder = WHOLE.toBuilder();
        GuidanceDocument first = builder.build();

        assertThat(builder.sections(first.sections()).build()).isEqualTo(WHOLE);
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        GuidanceDocumentBuilder builder = WHOLE.toBuilder();
        GuidanceDocument built = builder.build();
        builder.recipient("Chi bộ 1").unclassified("rác");

        assertThat(built).isEqualTo(WHOLE);
    }

    @Test
    void refusesNullMembersAndMissingParts() {
        List<String> withNull = Arrays.asList("một", null);

        assertThatNullPointerException().isThrownBy(() -> WHOLE.toBuilder().closing(withNull));
        assertThatNullPointerException()
                .isThrownBy(() -> WHOLE.toBuilder().recipient((Recipient) null).build());
        assertThatNullPointerException().isThrownBy(() -> WHOLE.toBuilder().header((Header) null));
        assertThatNullPointerException().isThrownBy(() -> WHOLE.toBuilder().basis((Basis) null));
        assertThatNullPointerException().isThrownBy(() -> new Provision("1.", "một", null));
        assertThatNullPointerException().isThrownBy(() -> new Deadline(null, null));
        assertThatNullPointerException().isThrownBy(() -> new LegalBasis(null, List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> Task.builder().assignee(null).build());
    }

    @Test
    void takesAnEmptyStringForAMissingValue() {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(h -> h.title("").motto("").superior("").issuer("").place(""))
                .typeName("")
                .subject("")
                .basis(b -> b.enactingClause(""))
                .build();

        assertThat(document).isEqualTo(GuidanceDocument.builder().build());
        assertThat(new Recipient("", "", false)).isEqualTo(new Recipient(null, null, false));
        assertThat(new Authority("", "")).isEqualTo(new Authority(null, null));
        assertThat(new Signatory(List.of(), "", "")).isEqualTo(new Signatory(List.of(), null, null));
        assertThat(Appendix.builder().label("").title("").note("").build())
                .isEqualTo(Appendix.builder().build());
        assertThat(new Provision("", "", List.of())).isEqualTo(new Provision(null, null, List.of()));
        assertThat(Task.builder().label("").text("").reportTo("").build())
                .isEqualTo(Task.builder().build());
        assertThat(OtherSection.builder().label("").heading("").build())
                .isEqualTo(OtherSection.builder().build());
        assertThat(Implementation.builder().label("").heading("").build())
                .isEqualTo(Implementation.builder().build());
        assertThat(Citation.builder("x")
                        .type("")
                        .issuer("")
                        .term("")
                        .subject("")
                        .build())
                .isEqualTo(Citation.builder("x").build());
    }

    @Test
    void acceptsADocumentInWhichEverythingIsMissing() {
        GuidanceDocument empty = GuidanceDocument.builder().build();

        assertThat(empty.header()).isEqualTo(Header.EMPTY);
        assertThat(empty.basis()).isEqualTo(Basis.EMPTY);
        assertThat(empty.signatory()).isEmpty();
        assertThat(empty.aimsAndRequirements()).isEmpty();
        assertThat(empty.propagandaContent()).isEmpty();
        assertThat(empty.implementation()).isEmpty();
    }

    @Test
    void findsTheFirstSectionOfAKind() {
        GuidanceDocument document = GuidanceDocument.builder()
                .propagandaContent(s -> s.heading("một"))
                .propagandaContent(s -> s.heading("hai"))
                .build();

        assertThat(document.propagandaContent())
                .get()
                .extracting(Section::heading)
                .isEqualTo("một");
    }

    @Test
    void tellsTheKindOfASection() {
        assertThat(WHOLE.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.AIMS_AND_REQUIREMENTS,
                        SectionKind.PROPAGANDA_CONTENT,
                        SectionKind.IMPLEMENTATION,
                        SectionKind.OTHER);
    }

    @Test
    void findsTheActsThatAGroundCites() {
        LegalBasis ground =
                LegalBasis.of("Căn cứ Kế hoạch số 21-KH/ĐU về triển khai Chỉ thị số 46-CT/TW của Bộ Chính trị; "
                        + "Nghị định số 30/2020/NĐ-CP");

        assertThat(ground.citations())
                .extracting(citation -> citation.code().text())
                .containsExactly("21-KH/ĐU", "46-CT/TW", "30/2020/NĐ-CP");
    }
}
