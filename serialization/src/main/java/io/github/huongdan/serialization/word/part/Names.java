package io.github.huongdan.serialization.word.part;

/** Names that strangers chose, as they are shown in messages. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    /** Returns a name without characters of control and of a bearable length. */
    static String shown(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length() && i < LONGEST; i++) {
            char c = name.charAt(i);
            out.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return name.length() > LONGEST ? out.append('…').toString() : out.toString();
    }
}
