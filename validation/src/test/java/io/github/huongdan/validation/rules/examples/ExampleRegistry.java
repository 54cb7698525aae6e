package io.github.huongdan.validation.rules.examples;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.registry.KnownAct;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.registry.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The library's registry with acts and places of the examples' own province. */
public final class ExampleRegistry implements Registry {

    public static final Registry INSTANCE = new ExampleRegistry();

    private static final List<KnownAct> OWN = List.of(
            new KnownAct(
                    DocumentCode.party(47, "HD", "BTGTU"),
                    "Hướng dẫn",
                    null,
                    null,
                    null,
                    LocalDate.of(2019, 6, 3),
                    null,
                    null,
                    null,
                    false),
            new KnownAct(
                    DocumentCode.normative(77, 2003, "TT", "BNV"),
                    "Thông tư",
                    null,
                    null,
                    null,
                    null,
                    null,
                    LocalDate.of(2010, 1, 1),
                    null,
                    true));

    private final Registry standard = Registry.standard();

    private ExampleRegistry() {}

    @Override
    public List<KnownAct> acts(DocumentCode code) {
        List<KnownAct> acts = new ArrayList<>(standard.acts(code));
        OWN.stream().filter(act -> act.code().equals(code)).forEach(acts::add);
        return acts;
    }

    @Override
    public List<KnownAct> series(String type, String issuer) {
        return OWN.stream()
                .filter(act -> type.equals(act.code().type())
                        && issuer.equals(act.code().issuer()))
                .toList();
    }

    @Override
    public List<Term> terms() {
        return standard.terms();
    }

    @Override
    public List<String> mottoes() {
        return standard.mottoes();
    }

    @Override
    public List<String> fixedPhrases() {
        return standard.fixedPhrases();
    }

    @Override
    public Set<String> places(String organ) {
        return organ.endsWith("SƠN HẢI") ? Set.of("Sơn Hải") : standard.places(organ);
    }
}
