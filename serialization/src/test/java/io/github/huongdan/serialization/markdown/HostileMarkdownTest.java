package io.github.huongdan.serialization.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HostileMarkdownTest {

    @Test
    void costsInProportionToItsInput() {
        for (List<String> text : List.of(
                List.of("", "> "),
                List.of("", "["),
                List.of("", "*a **b "),
                List.of("", "_a__b"),
                List.of("", "&amp;"),
                List.of("", "\\"),
                List.of("", "![a"),
                List.of("", "[a](<b"),
                List.of("", "<table>\n\n"),
                List.of("", "<div>\n\n"),
                List.of("|a|b|\n|-|-|\n", "|c|d|\n"),
                List.of("", "- a\n"),
                List.of("", "a\n"))) {
            long one = cost(text.get(0) + text.get(1).repeat(2_000));
            long four = cost(text.get(0) + text.get(1).repeat(8_000));

            assertThat(four).as(text.get(1)).isLessThan(3 * 4 * one);
        }
    }

    @Test
    void readsListsInOneAnotherWithoutEnd() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }

        assertThat(Objects.requireNonNull(ReadMarkdown.of(text.toString()).source())
                        .text())
                .hasSize(text.length());
    }

    @Test
    void holdsItsLimits() {
        GuidanceMarkdown few =
                GuidanceMarkdown.standard().withLimits(ReadLimits.defaults().withMaxListLength(10));

        assertThat(Refusal.of(() -> few.read("a\n\n".repeat(11))).reason()).contains("paragraphs");
        assertThat(Refusal.of(() -> few.read("<p>" + "<i>".repeat(51))).reason())
                .contains("elements");
        assertThat(Refusal.of(() -> ReadMarkdown.of("|" + "a|".repeat(1_001) + "\n|" + "-|".repeat(1_001) + "\n"))
                        .reason())
                .contains("1000 columns");
        assertThat(Refusal.of(() ->
                                GuidanceMarkdown.standard().read("H\u01b0\u1edbng".getBytes(StandardCharsets.UTF_16LE)))
                        .reason())
                .contains("UTF-8");
    }

    private static long cost(String text) {
        return Refusal.allocatedBy(() -> {
            try {
                ReadMarkdown.of(text);
            } catch (MalformedDocumentException e) {
                // Refusing is as good as reading here.
            }
        });
    }
}
