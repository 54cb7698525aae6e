package io.github.huongdan.regime;

import io.github.huongdan.code.IssuingSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The known regimes, by id and by date.
 *
 * <p>Sources and dates: Quy định 31-QĐ/TW (1997), 66-QĐ/TW (2017) and 399-QĐ/TW (2026) with 01-HD, 11-HD, 36-HD and 05-HD/VPTW for the
 * Party; Thông tư 01/2011/TT-BNV and Nghị định 30/2020/NĐ-CP for the State.
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
    private static final Regimes STANDARD = new Regimes(readStandard());

    private final List<Regime> all;

    private Regimes(List<Regime> all) {
        this.all = List.copyOf(all);
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

    /** Lists the regimes: Party before State, older before newer. */
    public List<Regime> all() {
        return all.stream()
                .sorted(Comparator.comparing(Regime::system).thenComparing(Regime::validFrom))
                .toList();
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
                all().stream().filter(regime -> regime.system() == system).toList();
        Regime found = ofSystem.get(0);
        for (Regime regime : ofSystem) {
            if (issuedOn == null || !regime.validFrom().isAfter(issuedOn)) {
                found = regime;
            }
        }
        return found;
    }

    private static List<Regime> readStandard() {
        Map<String, RegimeFile> files = new HashMap<>();
        List<Regime> regimes = new ArrayList<>();
        for (String id : FILES) {
            String name = id + ".properties";
            try (InputStream in = Objects.requireNonNull(Regimes.class.getResourceAsStream(name), name);
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                regimes.add(RegimeFile.read(name, reader, files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return regimes;
    }
}
