package io.github.huongdan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the published schema of a format. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema or the XML Schema that a document's JSON or XML follows.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FORMAT", description = "The format: ${COMPLETION-CANDIDATES}.")
    private SchemaFormat format = SchemaFormat.JSON;

    @Spec
    private CommandSpec spec;

    SchemaCommand() {}

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(format.schema());
        return Huongdan.OK;
    }
}
