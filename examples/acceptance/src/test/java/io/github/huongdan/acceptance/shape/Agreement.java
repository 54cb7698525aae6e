package io.github.huongdan.acceptance.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many values two readings of documents have in common, by field. */
final class Agreement {

    private static final String ALL = "";

    /** By field: the values in common, and those of both readings. */
    private final Map<String, int[]> counts = new TreeMap<>();

    private final List<String> differences = new ArrayList<>();
    private int documents;

    /** Adds the readings of one document. */
    void add(String name, Map<String, List<String>> expected, Map<String, List<String>> read) {
        documents++;
        Set<String> fields = new TreeSet<>(expected.keySet());
        fields.addAll(read.keySet());
        for (String field : fields) {
            List<String> only = new ArrayList<>(read.getOrDefault(field, List.of()));
            List<String> wanted = expected.getOrDefault(field, List.of());
            List<String> missed = new ArrayList<>();
            int all = only.size() + wanted.size();
            for (String value : wanted) {
                if (!only.remove(value)) {
                    missed.add(value);
                }
            }
            count(field, wanted.size() - missed.size(), all);
            count(ALL, wanted.size() - missed.size(), all);
            if (!missed.isEmpty() || !only.isEmpty()) {
                differences.add(name + " " + field + ": " + missed + " became " + only);
            }
        }
    }

    private void count(String field, int common, int all) {
        int[] sum = counts.computeIfAbsent(field, name -> new int[2]);
        sum[0] += common;
        sum[1] += all;
    }

    /** The share of all values that agree; 1 where there are none. */
    double share() {
        return share(ALL);
    }

    double share(String field) {
        int[] sum = counts.getOrDefault(field, new int[2]);
        return sum[1] == 0 ? 1 : 2.0 * sum[0] / sum[1];
    }

    Set<String> fields() {
        return counts.keySet();
    }

    int documents() {
        return documents;
    }

    List<String> differences() {
        return differences;
    }

    /** The first of the differences. */
    @Override
    public String toString() {
        return String.join("\n", differences.subList(0, Math.min(differences.size(), 20)));
    }
}
