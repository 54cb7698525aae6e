package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void isEmptyWhereNothingChanges() {
        assertThat(UnifiedDiff.of("a", "một\n", "một\n")).isEmpty();
    }

    @Test
    void showsThreeLinesAroundAChange() {
        assertThat(UnifiedDiff.of("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n"))
                .isEqualTo("--- a\n+++ a\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    }

    @Test
    void keepsTheCarriageReturnsAndTheMissingEnd() {
        assertThat(UnifiedDiff.of("a", "1\r\n2", "1\r\nx"))
                .isEqualTo("--- a\n+++ a\n@@ -1,2 +1,2 @@\n 1\r\n-2\n\\ No newline at end of file\n+x\n"
                        + "\\ No newline at end of file\n");
    }

    @Test
    void showsLinesThatGo() {
        assertThat(UnifiedDiff.of("a", "1\n\n\n2\n", "1\n\n2\n"))
                .startsWith("--- a\n+++ a\n@@ -1,4 +1,3 @@\n")
                .contains("\n-\n")
                .doesNotContain("\n+\n");
    }
}
