package io.github.huongdan.validation.report;

import io.github.huongdan.source.ShownText;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a row is written. */
enum TableForm {
    CSV {
        @Override
        String heading() {
            return String.join(",", FindingRow.COLUMNS) + CSV_END;
        }

        @Override
        String line(FindingRow row) {
            return row.cells().values().stream().map(TableForm::cell).collect(Collectors.joining(",")) + CSV_END;
        }
    },
    JSON_LINES {
        @Override
        String heading() {
            return "";
        }

        @Override
        String line(FindingRow row) {
            return JsonRow.line(row);
        }
    };

    private static final String CSV_END = "\r\n";

    /** With one of these a spreadsheet begins a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    abstract String heading();

    abstract String line(FindingRow row);

    private static String cell(@Nullable Object value) {
        if (value == null || value instanceof Integer) {
            return value == null ? "" : value.toString();
        }
        String text = value.toString();
        String prefix = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" : "";
        String shown = prefix + ShownText.line(Characters.wellFormed(text));
        boolean quoted = shown.indexOf(',') >= 0 || shown.indexOf('"') >= 0;
        return quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }
}
