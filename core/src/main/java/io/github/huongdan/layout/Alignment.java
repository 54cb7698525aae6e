package io.github.huongdan.layout;

/** How the lines of a paragraph stand between its margins (canh lề). */
public enum Alignment {
    /** Flush left (canh trái). */
    LEFT,
    /** Centred (canh giữa). */
    CENTER,
    /** Flush right (canh phải). */
    RIGHT,
    /** Flush on both sides (canh đều hai bên). */
    JUSTIFY
}
