package io.github.huongdan.serialization.stream;

/** Counts lines and columns along a stream. Lines end with LF, CRLF or CR. Not thread-safe. */
final class RunningPosition {

    private long offset;
    private long line = 1;
    private long column = 1;
    private boolean afterReturn;

    /** Counts bytes that take no column. */
    void skip(int bytes) {
        offset += bytes;
    }

    void advance(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte unit = bytes[i];
            if (unit == '\r' || unit == '\n') {
                if (unit == '\r' || !afterReturn) {
                    line++;
                }
                column = 1;
            } else if ((unit & 0xC0) != 0x80) {
                column += (unit & 0xF8) == 0xF0 ? 2 : 1;
            }
            afterReturn = unit == '\r';
        }
        offset += to - from;
    }

    Origin origin() {
        return new Origin(offset, line, column);
    }
}
