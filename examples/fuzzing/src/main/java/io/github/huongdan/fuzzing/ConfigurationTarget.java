package io.github.huongdan.fuzzing;

import io.github.huongdan.validation.configuration.Configuration;

/** Any bytes as a configuration file: refused in the declared way, or a document is judged by it. */
public final class ConfigurationTarget {

    private ConfigurationTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(
                input,
                () -> SettingsInput.judges(
                        input, (validator, file) -> validator.withConfiguration(Configuration.of(file))));
    }
}
