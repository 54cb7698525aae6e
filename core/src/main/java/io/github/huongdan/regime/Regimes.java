package io.github.huongdan.regime;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The known regimes, by id and by date.
 *
 * <p>Sources and dates: Quy định 31-QĐ/TW (1997), 66-QĐ/TW (2017) and 399-QĐ/TW (2026) with 01-HD, 11-HD, 36-HD and 05-HD/VPTW for the
 * Party; Thông tư 01/2011/TT-BNV and Nghị định 30/2020/NĐ-CP for the State.
 *
 * <pre>{@code
 * Regime regime = Regimes.standard().inForce(IssuingSystem.PARTY, LocalDate.of(2018, 5, 1));
 * regime.id(); // PARTY_2018
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Regimes {

    private static final List<String> FILES = List.of(
            "PARTY_1997",
            "PARTY_2004",
            "PARTY_2017",
            "PARTY_2018",
            "PARTY_2026A",
            "PARTY_2026B",
            "STATE_2011",
            "STATE_2020");
    private static final Regimes STANDARD = readStandard();

    private final List<Regime> all;

    private Regimes(List<Regime> all) {
        this.all = all.stream().sorted(Regimes::byAge).toList();
    }

    /** Returns the regimes that the library knows. */
    public static Regimes standard() {
        return STANDARD;
    }

    /** Returns these regimes and one more, which takes the place of one with the same id. */
    public Regimes with(Regime regime) {
        List<Regime> more = new ArrayList<>(all);
        more.removeIf(known -> known.id().equals(regime.id()));
        more.add(regime);
        return new Regimes(more);
    }

    /**
     * Returns these regimes and the one of a file, {@code regimes.with(Settings.read(path))}. The keys are the components of {@link Regime};
     * lists are written with {@code |} between their entries, a severity as {@code severity.HDR-16 = OFF}. {@code extends} names one of
     * these regimes, whose values hold where the file is silent, its id excepted.
     *
     * @throws MalformedFileException if a key is unknown or missing, or a value does not read
     */
    public Regimes with(Settings file) {
        return with(RegimeFile.read(file, this));
    }

    /** Lists the regimes: Party before State, older before newer. */
    public List<Regime> all() {
        return all;
    }

    private static int byAge(Regime one, Regime other) {
        int bySystem = one.system().compareTo(other.system());
        return bySystem == 0 ? one.validFrom().compareTo(other.validFrom()) : bySystem;
    }

    /** Finds a regime by its id. */
    public Optional<Regime> byId(String id) {
        return all.stream().filter(regime -> regime.id().equals(id)).findFirst();
    }

    /**
     * Finds the regime in force for a document.
     *
     * @param issuedOn the date of issue; null takes the latest regime, a date before the first regime takes the first
     * @return the regime; the standard regimes have at least one for each system
     */
    public Regime inForce(IssuingSystem system, @Nullable LocalDate issuedOn) {
        List<Regime> ofSystem =
                all.stream().filter(regime -> regime.system() == system).toList();
        Regime found = ofSystem.get(0);
        for (Regime regime : ofSystem) {
            if (issuedOn == null || !regime.validFrom().isAfter(issuedOn)) {
                found = regime;
            }
        }
        return found;
    }

    private static Regimes readStandard() {
        Regimes regimes = new Regimes(List.of());
        for (String id : FILES) {
            String name = id + ".properties";
            try (InputStream in = Objects.requireNonNull(Regimes.class.getResourceAsStream(name), name)) {
                regimes = regimes.with(Settings.of(name, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return regimes;
    }
}
