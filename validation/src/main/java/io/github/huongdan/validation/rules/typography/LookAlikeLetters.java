package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.LookAlikes;
import io.github.huongdan.vietnamese.Syllables;
import io.github.huongdan.vietnamese.Word;

/**
 * Letters that look like Vietnamese ones and are others, in words of Vietnamese letters: {@code HƢỚNG}, the Icelandic {@code Ð}. A word that is
 * written in another alphabet as a whole is of another language; the letters of numbers and symbols are the matter of rules on these.
 */
final class LookAlikeLetters {

    /** What joins the parts of a symbol, or stands around sounds. */
    private static final String JOINTS = "/-[]";

    private LookAlikeLetters() {}

    static void none(Examination examination, Findings findings) {
        for (Passage passage : examination.passagesWith(LookAlikes.all())) {
            String text = passage.text();
            for (Word word : examination.words(passage)) {
                String written = text.substring(word.start(), word.end());
                if (!LookAlikes.in(written) || !vietnamese(word, written) || ofSymbol(text, word)) {
                    continue;
                }
                String meant = LookAlikes.resolved(written);
                findings.in(passage, word.start(), word.end())
                        .with("actual", written)
                        .with("codePoint", String.format("U+%04X", (int) first(written)))
                        .with("expected", meant)
                        .suggest(meant)
                        .report();
            }
        }
    }

    private static char first(String word) {
        int at = 0;
        while (LookAlikes.letter(word.charAt(at)) == word.charAt(at)) {
            at++;
        }
        return word.charAt(at);
    }

    /** Whether the word could be a syllable, and one of its letters is of the alphabet. */
    private static boolean vietnamese(Word word, String written) {
        return word.syllable() != 0 && written.chars().anyMatch(c -> Syllables.isLetter((char) c));
    }

    private static boolean ofSymbol(String text, Word word) {
        boolean before = word.start() > 0 && JOINTS.indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean after = word.end() < text.length() && JOINTS.indexOf(text.charAt(word.end())) >= 0;
        return before || after;
    }
}
