package io.github.huongdan.serialization.text;

import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Recognises the lines of a signature by their form. */
final class SignatureLines {

    private static final String HEAD = MatchingKey.of("trưởng");
    private static final int LONGEST_POSITION = 6;

    private SignatureLines() {}

    static boolean isAuthority(Extract line) {
        return Capitals.only(line.text()) && AuthorityLine.read(line) != null;
    }

    static boolean isPosition(Extract line) {
        List<Word> words = Words.of(line.text(), 0, LONGEST_POSITION + 1);
        boolean head =
                !words.isEmpty() && words.get(words.size() - 1).key().equals(HEAD) && words.size() <= LONGEST_POSITION;
        return Capitals.only(line.text()) && (head || Vocabulary.POSITIONS.match(words, 0) > 0);
    }

    /** Tells whether the line is what a scanner or a signing program leaves: {@code (Đã ký)}, {@code Ký bởi: …}. */
    static boolean isStamp(Extract line) {
        String text = line.text();
        int end = Vocabulary.STAMPS.opening(text);
        boolean announces = end >= 0 && end < text.length() && text.charAt(end) == ':';
        return RuleLine.is(text) || announces || (end >= 0 && Vocabulary.STAMPS.isWhole(text));
    }

    static boolean isName(Extract line) {
        int words = Words.of(line.text(), 0, 7).size();
        return words >= 2 && words <= 6 && Capitals.eachWord(line.text());
    }
}
