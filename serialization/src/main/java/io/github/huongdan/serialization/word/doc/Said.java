package io.github.huongdan.serialization.word.doc;

/**
 * What a file says of a stretch of text or of a style, as modifiers one after another.
 *
 * @param source the stream that they stand in
 * @param start where they begin
 * @param end where they end
 */
record Said(byte[] source, int start, int end) {

    static final Said NOTHING = new Said(new byte[0], 0, 0);

    static Said of(byte[] source, int start, int length) {
        if (length <= 0) {
            return NOTHING;
        }
        if (start < 0 || start > source.length - length) {
            throw new IllegalArgumentException("Properties are not in their stream");
        }
        return new Said(source, start, start + length);
    }

    static Said of(byte[] source) {
        return new Said(source, 0, source.length);
    }

    boolean isEmpty() {
        return start == end;
    }

    Modifiers modifiers() {
        return new Modifiers(this);
    }
}
