package io.github.huongdan.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the published schema of a format. */
final class SchemaCommand implements Command {

    private final Argument<SchemaFormat> format =
            Argument.only("FORMAT", SchemaFormat.class, "The format: ${COMPLETION-CANDIDATES}.");

    private final CommandSpec spec = Commands.spec(
            this,
            "schema",
            List.of("Prints the JSON Schema or the XML Schema that a document's JSON or XML follows."),
            format);

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        out().print(format.value().schema());
        return Huongdan.OK;
    }
}
