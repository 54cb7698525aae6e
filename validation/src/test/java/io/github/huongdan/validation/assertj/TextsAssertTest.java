package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsAssertTest {

    private final TextsAssert closing = closing("Một.", "Hai.");
    private final TextsAssert none = closing();

    @Test
    void emptyIsWithoutATextAndFailsWithThem() {
        none.isEmpty();
        assertFails(closing::isEmpty, "expected texts", "none", "but was", "Một. | Hai.", "pointer", "/closing");
    }

    @Test
    void theSizeIsCounted() {
        closing.hasSize(2);
        assertFails(
                () -> closing.hasSize(1),
                "expected number of texts",
                "1",
                "but was",
                "2",
                "texts",
                "Một. | Hai.",
                "pointer",
                "/closing");
    }

    @Test
    void aTextIsFoundAmongOthers() {
        closing.contains("Hai.");
        assertFails(
                () -> closing.contains("Ba."), "expected text", "Ba.", "texts", "Một. | Hai.", "pointer", "/closing");
        assertFails(() -> none.contains("Ba."), "expected text", "Ba.", "texts", "none", "pointer", "/closing");
    }

    @Test
    void aTextIsNotFound() {
        closing.doesNotContain("Ba.");
        assertFails(
                () -> closing.doesNotContain("Hai."),
                "expected no text",
                "Hai.",
                "texts",
                "Một. | Hai.",
                "pointer",
                "/closing");
    }

    @Test
    void allTextsAreComparedInOrder() {
        closing.containsExactly("Một.", "Hai.");
        assertFails(
                () -> closing.containsExactly("Hai.", "Một."),
                "expected texts",
                "Hai. | Một.",
                "but was",
                "Một. | Hai.",
                "pointer",
                "/closing");
    }

    private static TextsAssert closing(String... paragraphs) {
        return assertThat(
                        GuidanceDocument.builder().closing(List.of(paragraphs)).build())
                .closing();
    }
}
