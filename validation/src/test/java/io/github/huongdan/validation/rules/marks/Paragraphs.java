package io.github.huongdan.validation.rules.marks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document of a few paragraphs and nothing else, judged by one rule. A pilcrow parts the paragraphs. */
public final class Paragraphs {

    private static final String PARTING = " ¶ ";

    private Paragraphs() {}

    /** Returns the paragraphs with what the rule found in them marked; a hyphen where it found nothing. */
    public static String marks(String rule, String text) {
        return marks(rule, text, document -> {});
    }

    /** Returns the same where something was added to the document. */
    public static String marks(String rule, String text, Consumer<GuidanceDocumentBuilder> addition) {
        List<String> paragraphs = split(text);
        GuidanceDocumentBuilder document = document(text).toBuilder();
        addition.accept(document);
        List<Finding> found = judged(rule, ReadDocument.of(document.build()));
        return found.isEmpty()
                ? "-"
                : IntStream.range(0, paragraphs.size())
                        .mapToObj(i -> Marked.of(paragraphs.get(i), at("/closing/" + i, found)))
                        .collect(Collectors.joining(PARTING));
    }

    /** Lists what the rule found in the paragraphs, each finding for itself. */
    public static List<Finding> found(String rule, String text) {
        return judged(rule, ReadDocument.of(document(text)));
    }

    /** Returns the variant of the only finding in the paragraphs; a hyphen where it has none. */
    public static String variant(String rule, String text) {
        List<Finding> found = found(rule, text);
        assertThat(found).hasSize(1);
        return Objects.requireNonNullElse(found.get(0).variant(), "-");
    }

    /** Lists what a rule finds in a document, each finding for itself. */
    public static List<Finding> judged(String rule, ReadDocument read) {
        return Example.party(rule, "is of a few paragraphs", doc -> {}).judgeByItsRule(read).findings().stream()
                .flatMap(finding -> finding.each().stream())
                .toList();
    }

    /** Returns the document that closes with the paragraphs. */
    public static GuidanceDocument document(String text) {
        return GuidanceDocument.builder().closing(split(text)).build();
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.split(PARTING));
    }

    private static List<Finding> at(String pointer, List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .toList();
    }
}
