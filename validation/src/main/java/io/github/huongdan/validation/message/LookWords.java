package io.github.huongdan.validation.message;

import java.util.Properties;
import java.util.StringJoiner;

/**
 * What a finding says of a look, in a language: its arguments hold measures and names, {@code 13 pt, upright} or {@code left 25 mm}, that no
 * language owns. A name alone is a style; with a measure it is a side of the page.
 */
final class LookWords {

    private static final String STYLE = "look.";
    private static final String SIDE = "look.side.";

    private LookWords() {}

    static String said(String facts, Properties texts) {
        StringJoiner said = new StringJoiner(", ");
        for (String fact : facts.split(", ", -1)) {
            String word = texts.getProperty(STYLE + fact);
            said.add(word != null ? word : wordByWord(fact, texts));
        }
        return said.toString();
    }

    private static String wordByWord(String fact, Properties texts) {
        StringJoiner said = new StringJoiner(" ");
        for (String word : fact.split(" ", -1)) {
            said.add(texts.getProperty(SIDE + word, texts.getProperty(STYLE + word, word)));
        }
        return said.toString();
    }
}
