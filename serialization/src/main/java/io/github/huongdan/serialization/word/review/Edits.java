package io.github.huongdan.serialization.word.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, made all at once; those at one place in the order in which they came. Not thread-safe. */
final class Edits {

    private record Edit(int start, int end, String text) {}

    private final List<Edit> all = new ArrayList<>();

    void insert(int at, String text) {
        replace(at, at, text);
    }

    /** Replaces a stretch that no other change touches. */
    void replace(int start, int end, String text) {
        all.add(new Edit(start, end, text));
    }

    String applied(String text) {
        all.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        int length = text.length();
        for (Edit edit : all) {
            length += edit.text.length();
        }
        StringBuilder out = new StringBuilder(length);
        int at = 0;
        for (Edit edit : all) {
            if (edit.start < at) {
                throw new IllegalStateException("Two changes overlap at " + edit.start);
            }
            out.append(text, at, edit.start).append(edit.text);
            at = edit.end;
        }
        return out.append(text, at, text.length()).toString();
    }
}
