package io.github.huongdan.validation.report;

/** Writes a row of the table of findings as one line of JSON Lines. */
final class JsonRow {

    private JsonRow() {}

    static String line(FindingRow row) {
        return JsonText.line(json -> row.cells().forEach((column, value) -> {
            if (value == null) {
                json.writeNullProperty(column);
            } else if (value instanceof Integer number) {
                json.writeNumberProperty(column, number);
            } else {
                json.writeStringProperty(column, Characters.wellFormed(value.toString()));
            }
        }));
    }
}
