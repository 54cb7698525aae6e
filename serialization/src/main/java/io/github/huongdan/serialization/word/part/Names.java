package io.github.huongdan.serialization.word.part;

import io.github.huongdan.source.ShownText;

/** Names that strangers chose, as they are shown in messages. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    /** Returns a name as texts of others are shown, and of a bearable length. */
    static String shown(String name) {
        return name.length() > LONGEST ? ShownText.line(name.substring(0, LONGEST)) + "…" : ShownText.line(name);
    }
}
