package io.github.huongdan.cli;

import io.github.huongdan.serialization.UnwritableDocumentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents in any format and writes them in one. */
@Command(
        name = "read",
        description = "Reads documents (text, JSON or XML, told by their content) and writes them in another format.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents to read.")
    private List<Path> files = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "The format to write: ${COMPLETION-CANDIDATES}.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write NAME.json, NAME.xml or NAME.txt there for each file.")
    private @Nullable Path directory;

    @Spec
    private CommandSpec spec;

    ReadCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        OutputDirectory target = directory == null ? null : new OutputDirectory(directory);
        int exit = Huongdan.OK;
        for (Path file : files) {
            try {
                String content = format.write(InputDocument.read(file).document());
                if (target == null) {
                    out.print(content);
                } else {
                    out.println(target.write(file, format.extension(), content));
                }
            } catch (UnreadableFileException e) {
                err.println("huongdan: " + e.getMessage());
                exit = Huongdan.UNREADABLE;
            } catch (UnwritableDocumentException e) {
                err.println("huongdan: " + file + ": " + e.getMessage());
                exit = Huongdan.UNREADABLE;
            }
        }
        return exit;
    }
}
