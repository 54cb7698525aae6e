package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Completes the form of a regime: what it leaves open is taken from the next later regime of its system that knows it, else from what is usual. */
final class UsualForm {

    private static final PageForm PARTY = usual("usual-party.properties", "USUAL_PARTY");
    private static final PageForm STATE = usual("usual-state.properties", "USUAL_STATE");

    private UsualForm() {}

    static PageForm completing(Regime regime) {
        PageForm form = regime.page();
        PageForm last = form;
        for (Regime known : Regimes.standard().all()) {
            if (known.system() == regime.system()) {
                last = known.page();
                form = known.validFrom().isAfter(regime.validFrom()) ? form.completedBy(last) : form;
            }
        }
        return form.completedBy(last).completedBy(regime.system() == IssuingSystem.PARTY ? PARTY : STATE);
    }

    private static PageForm usual(String name, String id) {
        try (InputStream in = Objects.requireNonNull(UsualForm.class.getResourceAsStream(name), name)) {
            Regimes regimes = Regimes.standard().with(Settings.of(name, in.readAllBytes()));
            return regimes.byId(id).orElseThrow().page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
