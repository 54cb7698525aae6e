package io.github.huongdan.spring.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The sentences of the page in both languages. */
class SentencesTest {

    @Test
    void everySentenceIsThereInBothLanguages() throws IOException {
        Properties vietnamese = read("/messages.properties");
        Properties english = read("/messages_en.properties");

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(english.values()).noneMatch(sentence -> sentence.toString().isBlank());
        assertThat(vietnamese.values())
                .noneMatch(sentence -> sentence.toString().isBlank());
    }

    private static Properties read(String name) throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
