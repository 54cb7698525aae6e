package io.github.huongdan.serialization.legacy;

/** The table of an encoding, used both ways. */
interface Codec {

    String toUnicode(String text);

    String fromUnicode(String text);

    Evidence evidence(String text);
}
