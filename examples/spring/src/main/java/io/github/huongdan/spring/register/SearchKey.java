package io.github.huongdan.spring.register;

import io.github.huongdan.vietnamese.MatchingKey;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Forms of words by which a database finds them whatever its collation is. */
final class SearchKey {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern STEERING = Pattern.compile("[\\\\%_]");

    private SearchKey() {}

    /** The key of what one searches for, and of what is found by its beginning. */
    static String of(String words) {
        return MatchingKey.of(CONTROLS.matcher(words).replaceAll(" "));
    }

    /** The key of what is found by a part of it: as written, and without marks for who types none. */
    static String ofBoth(String words) {
        String key = of(words);
        String bare =
                MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
        return key + '\n' + bare.replace('đ', 'd');
    }

    /** A key within a pattern of SQL, where each character stands for itself behind a backslash. */
    static String literal(String key) {
        return STEERING.matcher(key).replaceAll("\\\\$0");
    }
}
