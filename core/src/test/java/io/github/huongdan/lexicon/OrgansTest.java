package io.github.huongdan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgansTest {

    @Test
    void countWhoActsForAnOrganAmongThoseWithATask() {
        assertThat(Organs.ASSIGNED.opening("Các Đảng ủy trực thuộc")).isPositive();
        assertThat(Organs.ASSIGNED.opening("Chủ tịch UBND các xã")).isPositive();
        assertThat(Organs.ISSUING.opening("Chủ tịch UBND các xã")).isEqualTo(-1);
    }

    @Test
    void knowWhoseActsNeverHaveASymbol() {
        PhraseTable notOfThePrimeMinister = Objects.requireNonNull(Organs.neverUnder("TTg"));
        PhraseTable notOfAProvince = Objects.requireNonNull(Organs.neverUnder("TU"));

        assertThat(notOfThePrimeMinister.isWhole("Chính phủ")).isTrue();
        assertThat(notOfThePrimeMinister.isWhole("Thủ tướng")).isFalse();
        assertThat(notOfAProvince.isWhole("Bộ Chính trị")).isTrue();
        assertThat(notOfAProvince.isWhole("Thủ tướng")).isTrue();
        assertThat(Organs.neverUnder("BNV")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ, PROPAGANDA_AND_MASS_MOBILISATION",
        "Ban Tuyên giáo Đảng ủy Khối, PROPAGANDA",
        "Ban Thường vụ Tỉnh ủy, COMMITTEE",
        "Đảng đoàn Hội Nông dân, PARTY_GROUP"
    })
    void tellTheKindOfAPartyOrgan(String name, PartyOrgan organ) {
        assertThat(PartyOrgan.opening(name)).contains(organ);
    }

    @Test
    void tellNoKindOfWhatIsNoPartyOrgan() {
        assertThat(PartyOrgan.opening("Sở Nội vụ")).isEmpty();
        assertThat(PartyOrgan.opening(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ban Tuyên giáo Đảng ủy Khối, BLOC",
        "Đảng ủy xã thuộc Huyện ủy, COMMITTEE",
        "BAN TỔ CHỨC TRUNG ƯƠNG, CENTRE",
        "Chi bộ 3, CELL"
    })
    void tellTheLevelOfACommittee(String name, PartyLevel level) {
        assertThat(PartyLevel.in(name)).contains(level);
    }

    @Test
    void tellWhetherANameOpensWithALevel() {
        assertThat(PartyLevel.CELL.opens("CHI ỦY 3")).isTrue();
        assertThat(PartyLevel.CELL.opens("Đảng ủy, Chi bộ 3")).isFalse();
        assertThat(PartyLevel.in("Sở Nội vụ")).isEmpty();
    }
}
