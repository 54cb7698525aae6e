package io.github.huongdan.cli;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.layout.LayoutRow;
import io.github.huongdan.validation.layout.LayoutTable;
import io.github.huongdan.validation.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how the components of one document look beside how its regime wants them to look. */
final class LayoutCommand implements Command {

    private static final String DEVIATES = "!";

    private final Argument<Path> path =
            Argument.only("FILE", Path.class, "A Word or PDF file, or - for the standard input.");
    private final Argument<Language> language = Language.option("Language");

    private final CommandSpec spec = Commands.spec(
            this,
            "layout",
            List.of("Shows how pages and components of a document look, and how they have to look."),
            path,
            language);
    private final ValidatorOptions options = new ValidatorOptions(spec);

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        GuidanceValidator validator = options.validator(options.configuration());
        try (Screen screen = Screen.plain(out(), err())) {
            try {
                screen.print(table(input().read(), validator));
                return Huongdan.OK;
            } catch (UnreadableFileException e) {
                screen.complain(Sentence.of(e));
                return Huongdan.UNREADABLE;
            }
        }
    }

    private Input input() {
        Path named = path.value();
        if (named.equals(Input.STANDARD)) {
            return Input.standard();
        }
        return Files.isDirectory(named)
                ? Input.refused(named, named + ": is a directory, expected a file")
                : Input.named(named);
    }

    private String table(ReadDocument read, GuidanceValidator validator) throws UnreadableFileException {
        Report report = validator.validate(read);
        List<LayoutRow> rows = LayoutTable.of(read, report.regime());
        if (rows.isEmpty()) {
            throw new UnreadableFileException(read.name() + ": has no layout to show, expected a Word or PDF file");
        }
        Language language = this.language.value();
        Messages messages = Messages.in(language.locale());
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(
                "",
                language.text("layout.component"),
                language.text("layout.found"),
                language.text("layout.due"),
                language.text("layout.quote")));
        for (LayoutRow row : rows) {
            String name = messages.sentence("look.part." + row.name(), Map.of());
            cells.add(List.of(
                    row.deviates() ? DEVIATES : "",
                    row.count() > 1 ? name + " (" + row.count() + ")" : name,
                    ShownText.line(messages.look(row.found())),
                    ShownText.line(messages.look(row.due())),
                    ShownText.line(row.quote())));
        }
        long deviating = rows.stream().filter(LayoutRow::deviates).count();
        return Columns.of(cells)
                + language.text(
                        "layout.count",
                        String.valueOf(deviating),
                        report.regime().id())
                + System.lineSeparator();
    }
}
