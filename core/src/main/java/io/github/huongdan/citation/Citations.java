package io.github.huongdan.citation;

import java.util.List;

/** Finds citations in running text. */
public final class Citations {

    private Citations() {}

    /**
     * Finds every citation of a text, in order, in one pass.
     *
     * @param text running text of any length
     */
    public static List<CitationOccurrence> in(String text) {
        return List.of();
    }
}
