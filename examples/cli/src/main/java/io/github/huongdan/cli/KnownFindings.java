package io.github.huongdan.cli;

import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps known findings apart: those of a baseline, or all while a baseline is written. */
final class KnownFindings {

    private final DocumentNames names;
    private final @Nullable Baseline baseline;
    private final @Nullable Path target;
    private final Baseline.Builder recorded = Baseline.builder();

    private KnownFindings(DocumentNames names, @Nullable Baseline baseline, @Nullable Path target) {
        this.names = names;
        this.baseline = baseline;
        this.target = target;
    }

    static KnownFindings none() {
        return new KnownFindings(DocumentNames.in(null), null, null);
    }

    static KnownFindings in(Path file, Baseline baseline) {
        return new KnownFindings(DocumentNames.in(file), baseline, null);
    }

    static KnownFindings recordedIn(Path target) {
        return new KnownFindings(DocumentNames.in(target), null, target);
    }

    /** The report with only what is new in a file; many threads may ask at once. */
    Report apart(Input input, Report report) {
        if (baseline == null && target == null) {
            return report;
        }
        String name = names.of(input);
        Baseline known = baseline != null
                ? baseline
                : Baseline.builder().add(name, report).build();
        return known.filter(name, report);
    }

    /** Takes down what was found in a file, if a baseline is written. */
    void record(Checked checked) {
        if (target != null && checked.report() != null) {
            recorded.add(names.of(checked.input()), checked.report());
        }
    }

    /** Whether a baseline is written. */
    boolean areRecorded() {
        return target != null;
    }

    /** Writes the baseline and says so, if one was asked for; after all files. */
    void finish(Screen screen, Language language) throws IOException {
        if (target != null) {
            Baseline whole = recorded.build();
            whole.write(target);
            screen.say(
                    language.text("baseline.written", ShownText.line(target.toString()), String.valueOf(whole.size())));
        }
    }
}
