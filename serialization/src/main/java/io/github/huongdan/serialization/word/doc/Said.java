package io.github.huongdan.serialization.word.doc;

/** What a file says of a stretch of text or of a style: modifiers one after another, in the stream that they stand in. Immutable. */
final class Said {

    static final Said NOTHING = new Said(new byte[0], 0, 0);

    private final byte[] source;
    private final int start;
    private final int end;

    Said(byte[] source, int start, int end) {
        this.source = source;
        this.start = start;
        this.end = end;
    }

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

    /** Returns the stream. */
    byte[] source() {
        return source;
    }

    /** Returns where they begin. */
    int start() {
        return start;
    }

    /** Returns where they end. */
    int end() {
        return end;
    }
}
