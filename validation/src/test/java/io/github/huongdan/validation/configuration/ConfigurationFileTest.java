package io.github.huongdan.validation.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.validation.GuidanceValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

    @TempDir
    private Path directory;

    @Test
    void readsARegimeAndSuppressions() throws IOException {
        Configuration read = read("""
                # what we change
                regime = PARTY_2018
                severity.HDR = INFO

                suppress HDR-16 /subject = The forms are printed = final
                suppress  TYP-12  ""  old archive/*.txt = Scanned
                """);

        String file = directory.resolve("huongdan.conf").toString();
        assertThat(read.regime()).contains("PARTY_2018");
        assertThat(read.suppressions())
                .containsExactly(
                        new Suppression(
                                "HDR-16", "/subject", "The forms are printed = final", null, new Origin(file, 5)),
                        new Suppression("TYP-12", "", "Scanned", "old archive/*.txt", new Origin(file, 6)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "severity.HDR-99 = OFF -> HDR-99 -> from HDR-01 to HDR-",
                "severity.XYZ = OFF -> XYZ -> REG, ID, HDR",
                "severity.internal = OFF -> internal -> such as HDR-16",
                "severity. = OFF -> unknown rule -> such as HDR-16",
                "severity.HDR-16 = LOW -> LOW -> ERROR, WARNING, INFO, ON or OFF",
                "severity.HDR-16 = off -> off -> ERROR, WARNING, INFO, ON or OFF",
                "severity.HDR-16 = -> '' -> ERROR, WARNING, INFO, ON or OFF",
                "severty.HDR-16 = OFF -> severty.HDR-16 -> severity.RULE",
                "regime = PARTY_1066 -> PARTY_1066 -> STATE_2020",
                "regime = -> regime -> PARTY_2018",
                "suppress HDR-16 = why -> suppress HDR-16 -> RULE POINTER",
                "suppress = why -> suppress -> RULE POINTER",
                "suppressed HDR-16 /subject = why -> suppressed -> suppress RULE",
                "suppress HDR-16 subject = why -> subject -> /header/issuer",
                "suppress HDR-16 /subject = -> suppress HDR-16 -> the reason",
                "suppress HDR /subject = why -> HDR -> a rule's id",
                "suppress internal /subject = why -> internal -> a rule's id",
                "HDR-16 OFF -> HDR-16 OFF -> key = value",
                "severity.ID = INFO -> severity.ID -> line 1"
            })
    void namesTheFileTheLineAndWhatWasExpectedOfABadEntry(String entry, String named, String expected)
            throws IOException {
        String file = write("severity.ID = INFO\n\n" + entry).toString();

        MalformedFileException thrown = catchThrowableOfType(
                MalformedFileException.class,
                () -> GuidanceValidator.standard().withConfiguration(Configuration.read(Path.of(file))));

        assertThat(thrown)
                .hasMessageStartingWith(file + ":3: ")
                .hasMessageContaining(named)
                .satisfies(e ->
                        assertThat(e.getMessage().split(", expected ", 2)[1]).contains(expected));
        assertThat(thrown.getMessage().lines()).hasSize(1);
    }

    private Configuration read(String content) throws IOException {
        return Configuration.read(write(content));
    }

    private Path write(String content) throws IOException {
        return Files.writeString(directory.resolve("huongdan.conf"), content);
    }
}
