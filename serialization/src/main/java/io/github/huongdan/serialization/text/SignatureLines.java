package io.github.huongdan.serialization.text;

import io.github.huongdan.vietnamese.Words;

/** Recognises the lines of a signature by their form. */
final class SignatureLines {

    private SignatureLines() {}

    static boolean isAuthority(Extract line) {
        return Capitals.only(line.text()) && AuthorityLine.read(line) != null;
    }

    static boolean isPosition(Extract line) {
        return Capitals.only(line.text()) && Vocabulary.POSITIONS.opening(line.text()) >= 0;
    }

    static boolean isName(Extract line) {
        int words = Words.of(line.text(), 0, 7).size();
        return words >= 2 && words <= 6 && Capitals.eachWord(line.text());
    }
}
