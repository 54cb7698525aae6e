package io.github.huongdan.validation.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a good text that a bad one has not: what should have stood there. */
final class GoodLines {

    private static final int MOST = 3;
    private static final String CUT = "…";

    private GoodLines() {}

    /** The lines, the last of them a sign of more where they are many; none where the bad text only has more, or another order. */
    static List<String> of(String good, String bad) {
        Set<String> known = bad.lines().collect(Collectors.toSet());
        List<String> lines = good.lines()
                .filter(line -> !line.isBlank() && !known.contains(line))
                .toList();
        return lines.size() <= MOST ? lines : List.of(lines.get(0), lines.get(1), CUT);
    }
}
