package io.github.huongdan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.code.IssuingSystem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {

    private static final Regimes STANDARD = Regimes.standard();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "PARTY,1990-01-01,PARTY_1997",
        "PARTY,1997-10-01,PARTY_1997",
        "PARTY,2004-05-27,PARTY_1997",
        "PARTY,2004-05-28,PARTY_2004",
        "PARTY,2017-02-05,PARTY_2004",
        "PARTY,2017-02-06,PARTY_2017",
        "PARTY,2017-03-20,PARTY_2017",
        "PARTY,2018-04-02,PARTY_2017",
        "PARTY,2018-04-03,PARTY_2018",
        "PARTY,2026-01-08,PARTY_2018",
        "PARTY,2026-01-09,PARTY_2026A",
        "PARTY,2026-05-26,PARTY_2026A",
        "PARTY,2026-05-27,PARTY_2026B",
        "PARTY,2099-01-01,PARTY_2026B",
        "STATE,2000-01-01,STATE_2011",
        "STATE,2020-03-04,STATE_2011",
        "STATE,2020-03-05,STATE_2020"
    })
    void choosesTheRegimeBySystemAndDate(IssuingSystem system, LocalDate issuedOn, String id) {
        assertThat(STANDARD.inForce(system, issuedOn).id()).isEqualTo(id);
    }

    @Test
    void choosesTheLatestRegimeWhereThereIsNoDate() {
        assertThat(STANDARD.inForce(IssuingSystem.PARTY, null).id()).isEqualTo("PARTY_2026B");
        assertThat(STANDARD.inForce(IssuingSystem.STATE, null).id()).isEqualTo("STATE_2020");
    }

    @Test
    void listsPartyBeforeStateAndOlderBeforeNewer() {
        assertThat(STANDARD.all())
                .extracting(Regime::id)
                .containsExactly(
                        "PARTY_1997",
                        "PARTY_2004",
                        "PARTY_2017",
                        "PARTY_2018",
                        "PARTY_2026A",
                        "PARTY_2026B",
                        "STATE_2011",
                        "STATE_2020");
    }

    @Test
    void findsARegimeById() {
        assertThat(STANDARD.byId("PARTY_2017"))
                .hasValueSatisfying(regime -> assertThat(regime.instruments()).isEqualTo("66-QĐ/TW, 11-HD/VPTW"));
        assertThat(STANDARD.byId("PARTY_2016")).isEmpty();
    }

    @Test
    void takesARegimeOfTheCallersOwn() {
        Regime moved = copy(STANDARD.byId("PARTY_2026B").orElseThrow(), "PARTY_2026B", LocalDate.of(2026, 1, 12));
        Regime local = copy(moved, "PARTY_LOCAL", LocalDate.of(2030, 1, 1));
        Regimes regimes = STANDARD.with(moved).with(local);

        assertThat(regimes.inForce(IssuingSystem.PARTY, LocalDate.of(2026, 1, 12)))
                .isEqualTo(moved);
        assertThat(regimes.inForce(IssuingSystem.PARTY, LocalDate.of(2030, 1, 1)))
                .isEqualTo(local);
        assertThat(regimes.all()).hasSize(9);
        assertThat(STANDARD.all()).hasSize(8).doesNotContain(moved, local);
    }

    @Test
    void knowsTheTitleAndTheColonOfEachSystem() {
        assertThat(STANDARD.all()).allSatisfy(regime -> {
            boolean party = regime.system() == IssuingSystem.PARTY;
            assertThat(regime.title())
                    .isEqualTo(party ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(regime.motto()).isEqualTo(party ? null : "Độc lập - Tự do - Hạnh phúc");
            assertThat(regime.issuerMark()).isEqualTo(party ? "*" : null);
            assertThat(regime.numberColon() == NumberColon.REQUIRED).isEqualTo(!party);
            assertThat(regime.archiveColon()).isEqualTo(!party);
        });
        assertThat(STANDARD.byId("PARTY_2026B").orElseThrow().numberColon()).isEqualTo(NumberColon.FORBIDDEN);
        assertThat(STANDARD.byId("PARTY_2026B").orElseThrow().endMark()).isEqualTo(EndMark.PERIOD);
    }

    @Test
    void knowsTheAbbreviationOfAGuidanceInEveryRegime() {
        assertThat(STANDARD.all())
                .allSatisfy(regime -> assertThat(regime.typeAbbreviations())
                        .contains(DocumentType.GUIDANCE.abbreviation(regime.system()))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    @Test
    void isImmutable() {
        Regime regime = STANDARD.byId("PARTY_2017").orElseThrow();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> regime.typeAbbreviations().add("XX"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> regime.severities().put("HDR-01", "OFF"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> STANDARD.all().clear());
    }

    private static Regime copy(Regime regime, String id, LocalDate validFrom) {
        return new Regime(
                id,
                regime.system(),
                validFrom,
                regime.instruments(),
                regime.title(),
                regime.motto(),
                regime.issuerMark(),
                regime.numberColon(),
                List.copyOf(regime.typeAbbreviations()),
                regime.authorityPrefixes(),
                regime.recipientEndings(),
                regime.lastGroundEndings(),
                regime.archiveColon(),
                regime.secrecyMarks(),
                regime.urgencyMarks(),
                regime.endMark(),
                regime.severities(),
                regime.page());
    }
}
