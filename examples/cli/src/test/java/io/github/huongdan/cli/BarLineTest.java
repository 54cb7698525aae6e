package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarLineTest {

    private static final int WIDTH = 12;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    private final BarLine line = new BarLine(stream, WIDTH);

    @Test
    void linesAppearAboveTheBar() {
        line.accept("50% [== ]");
        line.above(() -> stream.print("a.txt: lỗi\n"));

        assertThat(shown()).containsExactly("a.txt: lỗi", "50% [== ]");
    }

    @Test
    void withoutABarLinesStandAlone() {
        line.above(() -> stream.print("a.txt: lỗi\n"));

        assertThat(shown()).containsExactly("a.txt: lỗi", "");
    }

    @Test
    void theBarIsGoneAtTheEnd() {
        line.accept("100% [===]");
        line.clear();
        line.close();
        line.above(() -> stream.print("total\n"));

        assertThat(shown()).containsExactly("total", "");
    }

    /** The lines that stand on a terminal after all that was sent to it. */
    private List<String> shown() {
        List<String> lines = new ArrayList<>();
        for (String line : terminal.toString(StandardCharsets.UTF_8).split("\n", -1)) {
            StringBuilder cells = new StringBuilder();
            for (String overwriting : line.split("\r", -1)) {
                cells.replace(0, Math.min(overwriting.length(), cells.length()), overwriting);
            }
            lines.add(cells.toString().stripTrailing());
        }
        return lines;
    }
}
