package io.github.huongdan.serialization.pdf.page;

import java.util.List;

/** Takes the words that a signing program prints on the page out of its rows: who signed, and when. */
final class SignedStamps {
    private SignedStamps() {}

    static List<Row> takenFrom(List<Row> rows, List<Stretch> stamps) {
        return rows;
    }
}
