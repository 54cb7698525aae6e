package io.github.huongdan.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void readsKeysAndValuesWithTheirLines() {
        Settings settings = settings("# a comment\n\n  one=1\ntwo words =  a = b # no comment \n empty =\n");

        assertThat(settings.all())
                .containsExactly(
                        new Setting("one", "1", 3),
                        new Setting("two words", "a = b # no comment", 4),
                        new Setting("empty", "", 5));
        assertThat(settings.find("one")).contains(new Setting("one", "1", 3));
        assertThat(settings.find("three")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsTheLinesOfEverySystem(String end) {
        Settings settings = settings(String.join(end, "# first", "", "key = value", ""));

        assertThat(settings.all()).containsExactly(new Setting("key", "value", 3));
    }

    @Test
    void readsAFileWithAByteOrderMarkAndDecomposedLetters(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("own.conf"), "\ufefftitle = ĐẢNG ỦY\n".replace("Ả", "A\u0309"));

        Settings settings = Settings.read(file);

        assertThat(settings.name()).isEqualTo(file.toString());
        assertThat(settings.all()).containsExactly(new Setting("title", "ĐẢNG ỦY", 1));
    }

    @ParameterizedTest
    @CsvSource({"'a = 1\n\nno entry', 3", "'a = 1\n= 2', 2", "'a = 1\nb = 2\na = 3', 3", "'[rules]', 1"})
    void namesTheFileAndTheLineOfABadEntry(String content, int line) {
        MalformedFileException thrown = refused(content.getBytes(StandardCharsets.UTF_8));

        assertThat(thrown.line()).isEqualTo(line);
        assertThat(thrown.file()).isEqualTo("own.conf");
        assertThat(thrown).hasMessageStartingWith("own.conf:" + line + ": ").hasMessageContaining(", expected ");
        assertThat(thrown.getMessage().lines()).hasSize(1);
    }

    @Test
    void namesTheLineWhereADoubleKeyStandsFirst() {
        assertThat(refused("a = 1\n\nb = 2\nb = 3".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("own.conf:4: ")
                .hasMessageEndingWith("line 3");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, 1", "windows-1258, 3", "ISO-8859-1, 3"})
    void namesTheLineThatIsNoUtf8(String charset, int line) {
        String mark = charset.startsWith("UTF") ? "\ufeff" : "";

        assertThat(refused((mark + "a = 1\r\n\r\nb = \u00e0").getBytes(Charset.forName(charset)))
                        .line())
                .isEqualTo(line);
    }

    @Test
    void namesTheLastLineWhereTheFileIsCutWithinALetter() {
        byte[] whole = "a = 1\rb = đ".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length - 1)).line())
                .isEqualTo(2);
    }

    @Test
    void quotesAFileWithoutSteeringOrFillingATerminal() {
        String message = refused(("\u001b[2J" + "x".repeat(10_000)).getBytes(StandardCharsets.UTF_8))
                .getMessage();

        assertThat(message).doesNotContain("\u001b").hasSizeLessThan(300);
    }

    private static Settings settings(String content) {
        return Settings.of("own.conf", content.getBytes(StandardCharsets.UTF_8));
    }

    private static MalformedFileException refused(byte[] content) {
        return catchThrowableOfType(MalformedFileException.class, () -> Settings.of("own.conf", content));
    }
}
