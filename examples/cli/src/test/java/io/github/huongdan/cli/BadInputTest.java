package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    @TempDir
    private Path directory;

    static Stream<Arguments> inputs() {
        return Stream.of(
                input("empty", "", ""),
                input("white space", " \n\t\n", ""),
                input("an unknown key", "{\"format\":\"huongdan/1.0\",\n \"foo\":1}", ":2:2: /foo: "),
                input("JSON that ends too soon", "{\"format\":\n", ":2:1: "),
                input("a DTD", "<!DOCTYPE a [<!ENTITY x \"y\">]>\n<guidance xmlns=\"urn:huongdan:1.0\"/>", ":1:1: "),
                input("another namespace", "<guidance xmlns=\"urn:other\"/>", ":1:1: "),
                Arguments.of("bytes that are no UTF-8", new byte[] {'a', '\n', 'b', (byte) 0xff}, ":2:2: "),
                Arguments.of("UTF-16", "\ufeffSố 1".getBytes(StandardCharsets.UTF_16LE), ":1:1: "));
    }

    private static Arguments input(String name, String content, String place) {
        return Arguments.of(name, content.getBytes(StandardCharsets.UTF_8), place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void getsOneSentenceWithItsPlace(String name, byte[] content, String place) throws IOException {
        Path file = Files.write(directory.resolve("input"), content);
        Path out = directory.resolve("out");

        assertRefused(Run.of("read", file, "--to", "json", "--out", out), file + place);
        assertRefused(Run.of("check", file), file + place);
        assertThat(out).doesNotExist();
    }

    @Test
    void aDirectoryIsNoDocument() {
        assertRefused(Run.of("read", directory, "--to", "json"), directory.toString());
    }

    @Test
    void aDirectoryWithoutDocumentsHasNothingToCheck() {
        assertRefused(Run.of("check", directory), directory.toString());
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = directory.resolve("missing.txt");

        assertRefused(Run.of("check", missing), missing.toString());
    }

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = directory.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200_000_000);
        }

        assertRefused(Run.of("check", file), file.toString());
    }

    private static void assertRefused(Run run, String beginning) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("huongdan: " + beginning).doesNotContain("Exception"));
    }
}
