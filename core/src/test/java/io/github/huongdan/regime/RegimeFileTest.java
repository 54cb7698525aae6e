package io.github.huongdan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
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
            lastGroundEndings = ,|.
            archiveColon = false
            secrecyMarks = MẬT
            urgencyMarks = KHẨN
            endMark = FREE
            severity.HDR-16 = OFF
            """;

    private Regimes known = Regimes.standard();

    @Test
    void readsEveryKey() {
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
        assertThat(regime.lastGroundEndings()).containsExactly(",", ".");
        assertThat(regime.archiveColon()).isFalse();
        assertThat(regime.severities()).containsExactly(Map.entry("HDR-16", "OFF"));
    }

    @Test
    void takesFromTheRegimeThatItExtendsWhatItDoesNotSay() {
        Regime base = read(WHOLE);
        Regime regime = read("extends = OWN\nid = NEXT\nmotto = M\nseverity.HDR-15 = ERROR");

        assertThat(regime.id()).isEqualTo("NEXT");
        assertThat(regime.motto()).isEqualTo("M");
        assertThat(regime.title()).isEqualTo(base.title());
        assertThat(regime.archiveColon()).isFalse();
        assertThat(regime.severities()).containsEntry("HDR-16", "OFF").containsEntry("HDR-15", "ERROR");
        assertThat(base.severities()).hasSize(1);
    }

    @Test
    void extendsARegimeOfTheLibrary() {
        Regime regime = read("extends = STATE_2020\nid = CITY\nvalidFrom = 2024-01-01");

        assertThat(regime.motto()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(known.inForce(IssuingSystem.STATE, LocalDate.of(2024, 1, 1))).isEqualTo(regime);
        assertThat(known.inForce(IssuingSystem.STATE, LocalDate.of(2023, 12, 31))
                        .id())
                .isEqualTo("STATE_2020");
    }

    @Test
    void leavesOutABlankValueThatTheExtendedRegimeHas() {
        read(WHOLE);

        assertThat(read("extends = OWN\nid = NEXT\nissuerMark =").issuerMark()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "colour = red -> 17 -> colour -> endMark",
                "validFrom = 01/01/2020 -> 3 -> validFrom -> 2017-02-06",
                "system = party -> 2 -> party -> PARTY, STATE",
                "numberColon = MAYBE -> 7 -> MAYBE -> FORBIDDEN",
                "endMark = . -> 15 -> endMark -> PERIOD_SLASH",
                "archiveColon = yes -> 12 -> yes -> true or false",
                "severity.HDR-16 = LOW -> 16 -> LOW -> ERROR, WARNING, INFO or OFF",
                "severity. = OFF -> 17 -> severity. -> severity.HDR-16",
                "severity.HDR = OFF -> 17 -> severity.HDR -> severity.HDR-16",
                "severity.HDR-x = OFF -> 17 -> severity.HDR-x -> severity.HDR-16",
                "extends = NOBODY -> 17 -> NOBODY -> PARTY_2018",
                "title = \\u0110ẢNG -> 5 -> title -> itself",
                "secrecyMarks = MẬT||TỐI MẬT -> 13 -> secrecyMarks -> |",
                "urgencyMarks = -> 14 -> urgencyMarks -> one"
            })
    void namesTheFileTheLineAndWhatWasExpectedOfABadEntry(String entry, int line, String named, String expected) {
        MalformedFileException thrown = refused(whole(entry));

        assertThat(thrown.line()).isEqualTo(line);
        assertThat(thrown)
                .hasMessageStartingWith("own.conf:" + line + ": ")
                .hasMessageContaining(named)
                .satisfies(
                        e -> assertThat(e.getMessage().split(", expected ")[1]).contains(expected));
        assertThat(thrown.getMessage().lines()).hasSize(1);
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
                "lastGroundEndings",
                "archiveColon",
                "secrecyMarks",
                "urgencyMarks",
                "endMark"
            })
    void namesAKeyThatIsMissing(String key) {
        String without =
                WHOLE.lines().filter(line -> !line.startsWith(key + " =")).collect(Collectors.joining("\n"));

        assertThat(refused(without)).hasMessageStartingWith("own.conf:15: ").hasMessageEndingWith(" " + key);
        assertThat(refused(whole(key + " ="))).hasMessageContaining(key);
    }

    @Test
    void doesNotInheritTheId() {
        assertThat(refused("extends = PARTY_2018")).hasMessageEndingWith("the key id");
    }

    /** The whole file with this line in the place of the one with the same key, or at the end. */
    private static String whole(String entry) {
        String key = entry.substring(0, entry.indexOf('=') + 1);
        return WHOLE.lines().anyMatch(line -> line.startsWith(key))
                ? WHOLE.lines().map(line -> line.startsWith(key) ? entry : line).collect(Collectors.joining("\n"))
                : WHOLE + entry;
    }

    private static Settings settings(String file) {
        return Settings.of("own.conf", file.getBytes(StandardCharsets.UTF_8));
    }

    private Regime read(String file) {
        Settings settings = settings(file);
        known = known.with(settings);
        return known.byId(settings.find("id").orElseThrow().value()).orElseThrow();
    }

    private static MalformedFileException refused(String file) {
        return catchThrowableOfType(
                MalformedFileException.class, () -> Regimes.standard().with(settings(file)));
    }
}
