package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.reading.ReadDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;

@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class WordLayoutTest {

    private static final List<String> OF_PARAGRAPHS =
            List.of("alignment", "firstLineIndentMm", "leftIndentMm", "lineSpacing", "spaceBeforePt", "spaceAfterPt");

    @Test
    void findsPaperAndMargins() throws IOException {
        for (Map.Entry<Path, JsonNode> labels : Corpus.wordLabels("layout").entrySet()) {
            PageSection section =
                    Corpus.readWord(labels.getKey()).layout().sections().get(0);
            Map<String, Object> found = new TreeMap<>();
            found.put("width", millimetres(section.width()));
            found.put("height", millimetres(section.height()));
            found.put("top", millimetres(section.margins().top()));
            found.put("bottom", millimetres(section.margins().bottom()));
            found.put("left", millimetres(section.margins().left()));
            found.put("right", millimetres(section.margins().right()));
            found.put("header", millimetres(section.margins().header()));
            found.put("footer", millimetres(section.margins().footer()));

            Map<String, Object> expected = new TreeMap<>();
            for (String part : List.of("paperMm", "marginsMm")) {
                labels.getValue()
                        .get(part)
                        .properties()
                        .forEach(fact ->
                                expected.put(fact.getKey(), fact.getValue().asDouble()));
            }
            assertThat(found).as(labels.getKey().toString()).isEqualTo(expected);
        }
    }

    @Test
    void findsThePageNumbers() throws IOException {
        for (Map.Entry<Path, JsonNode> labels : Corpus.wordLabels("layout").entrySet()) {
            PageNumber number =
                    Corpus.readWord(labels.getKey()).layout().sections().get(0).pageNumber();
            String shown = number == null
                    ? "none"
                    : (number.inHeader() ? "header, " : "footer, ")
                            + number.alignment().name().toLowerCase(Locale.ROOT);

            assertThat(labels.getValue().get("pageNumber").asString().replace("centre", "center"))
                    .as(labels.getKey().toString())
                    .startsWith(shown);
            assertThat(number == null || !number.onFirstPage())
                    .as(labels.getKey().toString())
                    .isTrue();
        }
    }

    @Test
    void findsTheStylesOfTheComponents() throws IOException {
        for (Map.Entry<Path, JsonNode> labels : Corpus.wordLabels("layout").entrySet()) {
            ReadDocument word = Corpus.readWord(labels.getKey());
            labels.getValue().properties().forEach(component -> {
                JsonNode facts = component.getValue();
                if (facts.has("text")) {
                    String as = labels.getKey() + " " + component.getKey();
                    LaidParagraph paragraph = paragraph(word, facts.get("text").asString(), as);
                    assertThat(found(facts, paragraph, style(word.layout(), List.of(paragraph))))
                            .as(as)
                            .isEqualTo(expected(facts));
                }
            });
        }
    }

    @Test
    void findsTheStyleOfTheBody() throws IOException {
        for (Map.Entry<Path, JsonNode> labels : Corpus.wordLabels("layout").entrySet()) {
            ReadDocument word = Corpus.readWord(labels.getKey());
            JsonNode facts = labels.getValue().get("body");
            List<LaidParagraph> body = word.layout().paragraphs().stream()
                    .filter(paragraph -> paragraph.story() == Story.BODY && paragraph.cell() == null)
                    .toList();
            LaidParagraph usual = heaviest(body, paragraph -> paragraph.span().length(), LaidParagraph::format);

            assertThat(found(facts, usual, style(word.layout(), body)))
                    .as(labels.getKey().toString())
                    .isEqualTo(expected(facts));
        }
    }

    private static Map<String, Object> expected(JsonNode facts) {
        Map<String, Object> expected = new TreeMap<>();
        facts.properties().forEach(fact -> {
            JsonNode value = fact.getValue();
            if (!fact.getKey().equals("text")) {
                Object plain = value.isBoolean() ? (Object) value.asBoolean() : value.asString();
                expected.put(fact.getKey(), value.isNumber() ? (Object) value.asDouble() : plain);
            }
        });
        return expected;
    }

    private static Map<String, Object> found(JsonNode facts, LaidParagraph paragraph, TextStyle style) {
        Map<String, Object> found = new TreeMap<>();
        found.put("font", style.family());
        found.put("sizePt", style.size());
        found.put("bold", style.bold());
        found.put("italic", style.italic());
        found.put("underline", style.underline());
        found.put("alignment", paragraph.format().alignment().name().toLowerCase(Locale.ROOT));
        found.put("firstLineIndentMm", millimetres(paragraph.format().firstLineIndent()));
        found.put("leftIndentMm", millimetres(paragraph.format().leftIndent()));
        found.put("spaceBeforePt", paragraph.format().spaceBefore());
        found.put("spaceAfterPt", paragraph.format().spaceAfter());
        found.put("lineSpacing", spacing(paragraph.format().lineSpacing()));
        found.keySet().removeIf(key -> !facts.has(key));
        return found;
    }

    private static String spacing(LineSpacing spacing) {
        String value = String.valueOf(Math.round(spacing.value() * 100) / 100.0).replace(".0", "");
        return switch (spacing.rule()) {
            case MULTIPLE -> value + " lines";
            case EXACTLY -> value + " pt exact";
            case AT_LEAST -> value + " pt at least";
        };
    }

    private static LaidParagraph paragraph(ReadDocument word, String text, String as) {
        String wanted = plain(text);
        return word.layout().paragraphs().stream()
                .filter(paragraph -> plain(word.source().text(paragraph.span())).startsWith(wanted))
                .min(Comparator.comparingInt(paragraph -> paragraph.span().length() - wanted.length() > 20 ? 1 : 0))
                .orElseThrow(() -> new AssertionError("Not found: " + as));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u000b', ' ').strip();
    }

    private static TextStyle style(Layout layout, List<LaidParagraph> paragraphs) {
        List<StyledText> stretches = paragraphs.stream()
                .flatMap(paragraph -> layout.stylesIn(paragraph.span()).stream())
                .toList();
        return heaviest(stretches, stretch -> stretch.span().length(), StyledText::style)
                .style();
    }

    /** Returns the first of those that are alike and weigh most together. */
    private static <T, K> T heaviest(List<T> all, ToLongFunction<T> weight, java.util.function.Function<T, K> kind) {
        Map<K, Long> weights = new HashMap<>();
        all.forEach(one -> weights.merge(kind.apply(one), weight.applyAsLong(one), Long::sum));
        return all.stream()
                .max(Comparator.comparingLong(one -> weights.get(kind.apply(one))))
                .orElseThrow();
    }

    private static double millimetres(double points) {
        return Math.round(points / PageSection.POINTS_PER_MILLIMETRE * 10) / 10.0;
    }
}
