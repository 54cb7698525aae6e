package io.github.huongdan.validation.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads the facts of failures. */
final class Failures {

    private Failures() {}

    /** Expects an assertion to fail with exactly these facts: key, value, key, value. */
    static void assertFails(ThrowingCallable assertion, String... facts) {
        assertThat(facts(catchThrowableOfType(AssertionError.class, assertion))).isEqualTo(List.of(facts));
    }

    static Map<String, String> factsByKey(Throwable failure) {
        List<String> facts = facts(failure);
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i += 2) {
            byKey.put(facts.get(i), facts.get(i + 1));
        }
        return byKey;
    }

    /** Lists keys and values; the members of a list that stands below its key are separated by {@code |}. */
    private static List<String> facts(Throwable failure) {
        assertThat(failure).as("a failure").isNotNull();
        List<String> facts = new ArrayList<>();
        for (String line : failure.getMessage()
                .substring(failure.getMessage().indexOf('\n') + 1)
                .split("\n")) {
            if (line.startsWith("    ")) {
                String before = facts.remove(facts.size() - 1);
                facts.add(before.isEmpty() ? line.strip() : before + " | " + line.strip());
            } else if (line.indexOf(": ") > 0) {
                facts.add(line.substring(0, line.indexOf(": ")).strip());
                facts.add(line.substring(line.indexOf(": ") + 2));
            } else if (line.endsWith(":")) {
                facts.add(line.substring(0, line.length() - 1));
                facts.add("");
            } else {
                break;
            }
        }
        return facts;
    }
}
