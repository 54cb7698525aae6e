package io.github.huongdan.serialization.word.story;

import java.util.List;

/**
 * Where in a file's main part its text comes from. What stands in other parts, and labels that Word counts itself, come from nowhere in it.
 *
 * @param texts for each element that holds text, its stretch; in the order of the text. What is converted from typefaces before Unicode is left out
 * @param paragraphs for each paragraph, its stretch and the element that it begins with; in the order of the text
 * @param sections for each section of pages that the file describes, its stretch and the element that describes it; in the order of the text
 */
public record Origins(List<Origin> texts, List<Origin> paragraphs, List<Origin> sections) {

    static final Origins NONE = new Origins(List.of(), List.of(), List.of());

    public Origins {
        texts = List.copyOf(texts);
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
    }
}
