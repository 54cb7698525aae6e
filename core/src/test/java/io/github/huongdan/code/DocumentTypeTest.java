package io.github.huongdan.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hướng dẫn", "HƯỚNG DẪN", "hướng  dẫn", "Hươ\u0301ng dâ\u0303n"})
    void findsATypeByItsName(String name) {
        assertThat(DocumentType.named(name)).contains(DocumentType.GUIDANCE);
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryTypeByItsOwnName(DocumentType type) {
        assertThat(DocumentType.named(type.vietnameseName())).contains(type);
    }

    @Test
    void findsNoTypeByAnotherWord() {
        assertThat(DocumentType.named("Hướng")).isEmpty();
        assertThat(DocumentType.named("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDANCE,HD,HD",
        "REGULATION,QĐ,QyĐ",
        "CONCLUSION,KL,KL",
        "OFFICIAL_LETTER,CV,CV",
        "DECREE,NĐ,NĐ",
        "LAW,Luật,Luật"
    })
    void namesATypeInACitation(DocumentType type, String party, String state) {
        assertThat(type.symbol(IssuingSystem.PARTY)).isEqualTo(party);
        assertThat(type.symbol(IssuingSystem.STATE)).isEqualTo(state);
    }

    @Test
    void listsTheTypesOfAnAbbreviation() {
        assertThat(DocumentType.abbreviated(IssuingSystem.PARTY, "QĐ"))
                .containsExactly(DocumentType.DECISION, DocumentType.REGULATION);
        assertThat(DocumentType.abbreviated(IssuingSystem.STATE, "QĐ")).containsExactly(DocumentType.DECISION);
        assertThat(DocumentType.abbreviated(IssuingSystem.STATE, "KL")).isEmpty();
        assertThat(DocumentType.abbreviated(IssuingSystem.PARTY, "ctr")).isEmpty();
    }

    @Test
    void tellsTheThongTriFromTheToTrinh() {
        assertThat(DocumentType.abbreviated(IssuingSystem.PARTY, "TT"))
                .containsExactly(DocumentType.CIRCULAR_INSTRUCTION);
        assertThat(DocumentType.abbreviated(IssuingSystem.PARTY, "TTr")).containsExactly(DocumentType.SUBMISSION);
    }
}
