package io.github.huongdan.serialization.html.area;

/** What an element and all in it hold. Not thread-safe. */
final class Held {

    /** Letters and digits that are shown. */
    int letters;

    /** Those of them within links. */
    int linked;

    int links;

    /** The {@link Sign}s of its lines. */
    int signs;

    /** Whether any of the letters is a small one: names of offices above a number have none. */
    boolean small;

    void add(Held other) {
        small |= other.small;
        letters += other.letters;
        linked += other.linked;
        links += other.links;
        signs |= other.signs;
    }

    boolean isDocument() {
        return Sign.count(signs) > 0;
    }

    /** Whether it has nothing but links in a row. */
    boolean isMenu() {
        return links >= 3 && linked * 5 >= letters * 4 && !isDocument() && letters < 60 * links;
    }
}
