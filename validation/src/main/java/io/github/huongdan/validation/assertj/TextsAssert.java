package io.github.huongdan.validation.assertj;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Assertions on a list of texts: marks, addressees, paragraphs, or what a reader could not place. Texts are equal as written. */
public class TextsAssert extends PartAssert<TextsAssert, List<String>> {

    static final AssertType<TextsAssert, List<String>> TYPE = AssertType.ofList(TextsAssert.class, TextsAssert::new);

    /** Made by the assertions on a document; public for the proxies of soft assertions. */
    public TextsAssert(@Nullable List<String> texts) {
        super(texts, TextsAssert.class);
    }

    /** Expects no text. */
    public TextsAssert isEmpty() {
        return containsExactly();
    }

    /** Expects so many texts. */
    public TextsAssert hasSize(int count) {
        return counts("texts", count, "", Function.identity(), Function.identity());
    }

    /** Expects this text among others. */
    public TextsAssert contains(String text) {
        return check(
                "",
                texts -> texts.contains(text)
                        ? null
                        : Facts.expected("text", text).texts("texts", texts));
    }

    /** Expects that none is this text. */
    public TextsAssert doesNotContain(String text) {
        return check(
                "",
                texts -> texts.contains(text) ? Facts.expected("no text", text).texts("texts", texts) : null);
    }

    /** Expects these texts, in this order, and no other. */
    public TextsAssert containsExactly(String... expected) {
        return check("", texts -> Facts.sameTexts("texts", List.of(expected), texts));
    }
}
