package io.github.huongdan.acceptance.shape;

/** The whole document is one line. */
record OnOneLine() implements Shape {

    @Override
    public String change(Original original) {
        return original.text().replaceAll("\\s+", " ").strip();
    }
}
