package io.github.huongdan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands by their names. Where the first argument names one, no other is made ready, since that takes as long as checking a document does. */
final class Commands {

    private Commands() {}

    static CommandLine of(Huongdan top, String... args) {
        CommandLine line = new CommandLine(top);
        Map<String, Supplier<Object>> all = all();
        if (args.length > 0 && all.containsKey(args[0])) {
            line.addSubcommand(all.get(args[0]).get());
        } else {
            all.values().forEach(command -> line.addSubcommand(command.get()));
        }
        return line;
    }

    static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("read", ReadCommand::new);
        all.put("check", CheckCommand::new);
        all.put("fix", FixCommand::new);
        all.put("review", ReviewCommand::new);
        all.put("layout", LayoutCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("schema", SchemaCommand::new);
        return all;
    }
}
