package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.StyledText;
import java.util.HashMap;
import java.util.Map;

/**
 * Recognises pages that were scanned and read by a machine: its guesses of sizes scatter, where a typed document has few, and one of them in
 * most of its text.
 */
final class Scanned {

    private static final double MOST_IN_ONE_SIZE = 0.4;
    private static final double WORTH_COUNTING = 0.02;
    private static final int MANY_SIZES = 5;

    private Scanned() {}

    static boolean is(Layout layout) {
        if (layout.printed().isEmpty()) {
            return false;
        }
        Map<Double, Integer> sizes = new HashMap<>();
        int all = 0;
        for (StyledText styled : layout.styles()) {
            int length = styled.span().length();
            sizes.merge(styled.style().size(), length, Integer::sum);
            all += length;
        }
        int most = 0;
        int several = 0;
        for (int length : sizes.values()) {
            most = Math.max(most, length);
            several += length >= all * WORTH_COUNTING ? 1 : 0;
        }
        return several >= MANY_SIZES && most < all * MOST_IN_ONE_SIZE;
    }
}
