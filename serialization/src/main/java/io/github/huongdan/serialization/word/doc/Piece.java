package io.github.huongdan.serialization.word.doc;

/**
 * A stretch of the text that stands together in the main stream.
 *
 * @param start its first letter
 * @param end the letter after its last
 * @param offset where its first letter stands in the stream
 * @param width how many bytes a letter takes: 1 for letters of Windows-1252, 2 for UTF-16
 * @param said what a hasty save says of all of it
 */
record Piece(int start, int end, int offset, int width, Said said) {

    int offsetOf(int letter) {
        return offset + (letter - start) * width;
    }

    int endOffset() {
        return offsetOf(end);
    }
}
