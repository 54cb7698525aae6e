package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.Nullable;

/** A named style: of paragraphs, letters, tables or lists. Not thread-safe. */
final class Style {

    final String type;

    @Nullable
    String parent;

    RunProperties run = RunProperties.NONE;
    ParagraphProperties paragraph = ParagraphProperties.NONE;

    /** Whether its tables have borders; null where it does not say. */
    @Nullable
    Boolean bordered;

    /** Whether what its ancestors say is already in it. */
    boolean complete;

    Style(String type) {
        this.type = type;
    }

    /** Takes in what its complete parent says. */
    void inherit(Style ancestor) {
        run = run.over(ancestor.run);
        paragraph = paragraph.over(ancestor.paragraph);
        bordered = bordered != null ? bordered : ancestor.bordered;
    }
}
