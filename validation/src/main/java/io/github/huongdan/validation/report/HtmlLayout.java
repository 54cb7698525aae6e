package io.github.huongdan.validation.report;

import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.layout.LayoutRow;
import io.github.huongdan.validation.layout.LayoutTable;
import io.github.huongdan.validation.message.Messages;
import java.util.List;
import java.util.Map;

/** The table of a page that shows how the components of a document look beside how they have to look. */
final class HtmlLayout {

    private HtmlLayout() {}

    /** Returns the table; empty where nothing of the layout is due, or nothing is known. */
    static List<Map<String, Object>> of(JudgedDocument judged, RuleTexts texts) {
        List<LayoutRow> rows = LayoutTable.of(judged.read(), judged.report().regime());
        if (rows.stream().allMatch(row -> row.due().isEmpty())) {
            return List.of();
        }
        return List.of(Map.of(
                "layoutTitle", texts.text("layout"),
                "component", texts.text("layout.component"),
                "there", texts.text("layout.found"),
                "due", texts.text("layout.due"),
                "rows", rows.stream().map(row -> row(row, texts.messages())).toList()));
    }

    private static Map<String, Object> row(LayoutRow row, Messages messages) {
        String name = messages.sentence("look.part." + row.name(), Map.of());
        String mark = row.deviates() ? "! " : "";
        return Map.of(
                "level", row.deviates() ? "warning" : "plain",
                "name", mark + (row.count() > 1 ? name + " (" + row.count() + ")" : name),
                "quote", ShownText.line(row.quote()),
                "found", ShownText.line(messages.look(row.found())),
                "wanted", ShownText.line(messages.look(row.due())));
    }
}
