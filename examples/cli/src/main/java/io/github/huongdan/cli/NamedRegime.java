package io.github.huongdan.cli;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The regime that the user names. */
final class NamedRegime {

    private NamedRegime() {}

    /** Finds it; where there is none, the command is used wrongly. */
    static Regime of(String id, Regimes regimes, CommandSpec command) {
        return regimes.byId(id)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "Unknown regime '" + id + "', expected one of "
                                + regimes.all().stream().map(Regime::id).collect(Collectors.joining(", "))));
    }
}
