package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.vietnamese.MatchingKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Takes the words that a signing program prints on the page out of its rows: who signed, and below it, at the same left edge, when. */
final class SignedStamps {

    private static final List<String> OPENINGS =
            keys("Ký bởi", "Ký số bởi", "Được ký bởi", "Người ký", "Digitally signed by", "Signed by");
    private static final List<String> ENDS = keys("Ngày ký", "Thời gian ký", "Ký ngày", "Date");
    private static final double SAME = 8;
    private static final int MOST_ROWS = 8;

    private SignedStamps() {}

    private static List<String> keys(String... phrases) {
        List<String> keys = new ArrayList<>();
        for (String phrase : phrases) {
            keys.add(MatchingKey.of(phrase + ":"));
        }
        return keys;
    }

    /** Returns the rows without the stamps, which it adds to those that are known. */
    static List<Row> takenFrom(List<Row> rows, List<Stretch> stamps) {
        Set<Stretch> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < rows.size(); i++) {
            for (Stretch stretch : rows.get(i).stretches()) {
                if (opens(stretch, OPENINGS)) {
                    taken.addAll(stamp(rows, i, stretch));
                }
            }
        }
        if (taken.isEmpty()) {
            return rows;
        }
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            List<Stretch> own = new ArrayList<>();
            for (Stretch stretch : row.stretches()) {
                (taken.contains(stretch) ? stamps : own).add(stretch);
            }
            if (!own.isEmpty()) {
                left.add(new Row(own));
            }
        }
        return left;
    }

    /** The stretches from the one that opens a stamp to the one that says when; none where none says so. */
    private static List<Stretch> stamp(List<Row> rows, int from, Stretch first) {
        List<Stretch> stamp = new ArrayList<>();
        for (int i = from; i < Math.min(rows.size(), from + MOST_ROWS); i++) {
            for (Stretch stretch : rows.get(i).stretches()) {
                if (Math.abs(stretch.left() - first.left()) < SAME) {
                    stamp.add(stretch);
                    if (containsEnd(stretch)) {
                        return stamp;
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean containsEnd(Stretch stretch) {
        String key = MatchingKey.of(stretch.text());
        return ENDS.stream().anyMatch(key::contains);
    }

    private static boolean opens(Stretch stretch, List<String> keys) {
        String key = MatchingKey.of(stretch.text().strip());
        return keys.stream().anyMatch(key::startsWith);
    }
}
