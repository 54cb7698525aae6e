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
            said.add(texts.getProperty(SIDE + word, texts.getProperty(STYLE + word, measure(word, texts))));
        }
        return said.toString();
    }

    /** A number, or two with a hyphen between them, with the language's decimal point; any other word as it is. */
    private static String measure(String word, Properties texts) {
        boolean number = word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        return number ? word.replace(".", texts.getProperty("look.decimal", ".")) : word;
    }
}
