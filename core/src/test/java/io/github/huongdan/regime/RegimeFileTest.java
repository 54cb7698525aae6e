package io.github.huongdan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.huongdan.code.IssuingSystem;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegimeFileTest {

    private static final String WHOLE = """
            id = OWN
            system = PARTY
            validFrom = 2020-01-01
            instruments = 1-QĐ/X
            title = ĐẢNG CỘNG SẢN VIỆT NAM
            issuerMark = *
            numberColon = DISCOURAGED
            typeAbbreviations = HD | KH
            authorityPrefixes = T/M|K/T
            recipientEndings = ,|;
            archiveColon = false
            secrecyMarks = MẬT
            urgencyMarks = KHẨN
            endMark = FREE
            severity.HDR-16 = OFF
            """;

    private final Map<String, RegimeFile> bases = new HashMap<>();

    @Test
    void readsEveryKey() throws IOException {
        Regime regime = read(WHOLE);

        assertThat(regime.id()).isEqualTo("OWN");
        assertThat(regime.system()).isEqualTo(IssuingSystem.PARTY);
        assertThat(regime.validFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(regime.title()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(regime.motto()).isNull();
        assertThat(regime.issuerMark()).isEqualTo("*");
        assertThat(regime.typeAbbreviations()).containsExactly("HD", "KH");
        assertThat(regime.authorityPrefixes()).containsExactly("T/M", "K/T");
        assertThat(regime.recipientEndings()).containsExactly(",", ";");
        assertThat(regime.archiveColon()).isFalse();
        assertThat(regime.severities()).containsExactly(Map.entry("HDR-16", "OFF"));
    }

    @Test
    void takesFromTheRegimeThatItExtendsWhatItDoesNotSay() throws IOException {
        Regime base = read(WHOLE);
        Regime regime = read("extends = OWN\nid = NEXT\nmotto = M\nseverity.HDR-15 = ERROR");

        assertThat(regime.id()).isEqualTo("NEXT");
        assertThat(regime.motto()).isEqualTo("M");
        assertThat(regime.title()).isEqualTo(base.title());
        assertThat(regime.severities()).containsEntry("HDR-16", "OFF").containsEntry("HDR-15", "ERROR");
        assertThat(base.severities()).hasSize(1);
    }

    @Test
    void leavesOutABlankValueThatTheExtendedRegimeHas() throws IOException {
        read(WHOLE);

        assertThat(read("extends = OWN\nid = NEXT\nissuerMark =").issuerMark()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour = red | colour",
                "validFrom = 01/01/2020 | validFrom",
                "system = party | system",
                "numberColon = MAYBE | numberColon",
                "endMark = . | endMark",
                "archiveColon = yes | archiveColon",
                "severity.HDR-16 = LOW | severity.HDR-16",
                "severity. = OFF | severity.",
                "extends = NOBODY | NOBODY",
                "title = \\u12 | own.properties"
            })
    void namesTheFileAndTheKeyOfABadEntry(String entry, String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE + entry))
                .withMessageContaining("own.properties")
                .withMessageContaining(key)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void namesAListWithAnEmptyEntry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE + "secrecyMarks = MẬT||TỐI MẬT"))
                .withMessageContaining("secrecyMarks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "system",
                "validFrom",
                "instruments",
                "title",
                "numberColon",
                "typeAbbreviations",
                "authorityPrefixes",
                "recipientEndings",
                "archiveColon",
                "secrecyMarks",
                "urgencyMarks",
                "endMark"
            })
    void namesAKeyThatIsMissing(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WHOLE + key + " ="))
                .withMessageContaining("own.properties")
                .withMessageContaining(key);
    }

    @Test
    void doesNotInheritTheId() throws IOException {
        read(WHOLE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("extends = OWN"))
                .withMessageContaining("id");
    }

    private Regime read(String file) throws IOException {
        return RegimeFile.read("own.properties", new StringReader(file), bases);
    }
}
