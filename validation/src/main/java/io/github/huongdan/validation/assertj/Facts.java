package io.github.huongdan.validation.assertj;

import io.github.huongdan.vietnamese.MatchingKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a failed assertion has to say: keys and values in order, one line each. A value that is a list stands below its key.
 *
 * <p>Immutable and thread-safe.
 */
record Facts(Map<String, String> values) {

    static final String BUT_WAS = "but was";

    private static final String ABSENT = "absent";
    private static final String NONE = "none";

    Facts {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Facts expected(String key, @Nullable Object value) {
        return new Facts(Map.of("expected " + key, text(value)));
    }

    /** An expected value and the other one that was there; says so where the two are hard to tell apart. */
    static Facts compared(String key, @Nullable Object expected, @Nullable Object actual) {
        Facts facts = expected(key, expected).and(BUT_WAS, actual);
        boolean alike = expected instanceof String
                && actual instanceof String
                && MatchingKey.of(text(expected)).equals(MatchingKey.of(text(actual)));
        return alike ? facts.and("differ in", "letter case, place or encoding of tones, or white space") : facts;
    }

    Facts and(String key, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(key, text(value));
        return new Facts(more);
    }

    /** Compares two lists of texts; null where they are equal. */
    static @Nullable Facts sameTexts(String key, List<String> expected, List<String> actual) {
        return expected.equals(actual)
                ? null
                : new Facts(Map.of("expected " + key, lines(expected, Function.identity()))).texts(BUT_WAS, actual);
    }

    /** Seeks words in a text; null where it has them. */
    static @Nullable Facts containing(String key, String words, @Nullable String text) {
        return text != null && text.contains(words)
                ? null
                : expected(key + " containing", words).and(BUT_WAS, text);
    }

    Facts texts(String key, List<String> texts) {
        return list(key, texts, Function.identity());
    }

    <T> Facts list(String key, List<T> items, Function<? super T, String> shown) {
        return and(key, lines(items, shown));
    }

    /** Shows the members of a list, one a line. */
    static <T> String lines(List<T> items, Function<? super T, String> shown) {
        return items.isEmpty()
                ? NONE
                : String.join("\n", items.stream().map(shown).toList());
    }

    @Override
    public String toString() {
        int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder out = new StringBuilder();
        values.forEach((key, value) -> {
            out.append('\n').append(key);
            if (value.indexOf('\n') >= 0) {
                out.append(":\n    ").append(value.replace("\n", "\n    "));
            } else {
                out.append(" ".repeat(width - key.length())).append(": ").append(value);
            }
        });
        return out.toString();
    }

    static String text(@Nullable Object value) {
        return value == null ? ABSENT : value.toString();
    }
}
