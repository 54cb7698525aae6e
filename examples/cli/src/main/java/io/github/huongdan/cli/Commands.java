package io.github.huongdan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands by their names. Where the first argument names one, no other is made ready. */
final class Commands {

    private Commands() {}

    static CommandLine of(Huongdan top, String... args) {
        CommandLine line = new CommandLine(top.spec());
        Map<String, Supplier<Command>> all = all();
        if (args.length > 0 && all.containsKey(args[0])) {
            line.addSubcommand(args[0], all.get(args[0]).get().spec());
        } else {
            all.forEach(
                    (name, command) -> line.addSubcommand(name, command.get().spec()));
        }
        return line;
    }

    static Map<String, Supplier<Command>> all() {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("read", ReadCommand::new);
        all.put("check", CheckCommand::new);
        all.put("fix", FixCommand::new);
        all.put("review", ReviewCommand::new);
        all.put("layout", LayoutCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("schema", SchemaCommand::new);
        return all;
    }

    /**
     * Tells the parser of a command, which has options for help and for the version, too.
     *
     * @param description its paragraphs
     */
    static CommandSpec spec(Command command, String name, List<String> description, Argument<?>... arguments) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .name(name)
                .versionProvider(new ProjectVersion())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
        spec.usageMessage().description(description.toArray(String[]::new));
        add(spec, arguments);
        return spec;
    }

    /** Adds options and parameters to those that a command has. */
    static void add(CommandSpec command, Argument<?>... arguments) {
        for (Argument<?> argument : arguments) {
            command.add(argument.spec());
        }
    }
}
