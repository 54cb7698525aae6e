package io.github.huongdan.fuzzing;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import java.util.List;

/** Any bytes as the file of a regime: refused in the declared way, or a document is judged by each regime then known. */
public final class RegimeTarget {

    private RegimeTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(
                input,
                () -> SettingsInput.judges(input, (validator, file) -> {
                    Regimes known = Regimes.standard().with(file);
                    List<Regime> all = known.all();
                    return validator.withRegimes(known).withRegime(all.get(all.size() - 1));
                }));
    }
}
