package io.github.huongdan.validation.registry;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A registry of what was listed to it. */
final class ListedRegistry implements Registry {

    private final List<KnownAct> acts;
    private final Map<DocumentCode, List<KnownAct>> byCode;
    private final List<Term> terms;
    private final List<String> mottoes;
    private final List<String> fixedPhrases;
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    /** Takes the places by organ; an organ is known wherever a name holds its words. */
    ListedRegistry(
            List<KnownAct> acts,
            List<Term> terms,
            List<String> mottoes,
            List<String> fixedPhrases,
            Map<String, Set<String>> places) {
        this.acts = List.copyOf(acts);
        this.terms = List.copyOf(terms);
        this.mottoes = List.copyOf(mottoes);
        this.fixedPhrases = List.copyOf(fixedPhrases);
        places.forEach((organ, names) -> this.places.put(MatchingKey.of(organ), Set.copyOf(names)));
        Map<DocumentCode, List<KnownAct>> found = new HashMap<>();
        for (KnownAct act : acts) {
            found.computeIfAbsent(act.code(), code -> new ArrayList<>()).add(act);
        }
        found.replaceAll((code, same) -> List.copyOf(same));
        this.byCode = Map.copyOf(found);
    }

    @Override
    public List<KnownAct> acts(DocumentCode code) {
        return byCode.getOrDefault(code, List.of());
    }

    @Override
    public List<KnownAct> series(String type, String issuer) {
        return acts.stream()
                .filter(act -> Objects.equals(act.code().type(), type)
                        && Objects.equals(act.code().issuer(), issuer))
                .toList();
    }

    @Override
    public List<Term> terms() {
        return terms;
    }

    @Override
    public List<String> mottoes() {
        return mottoes;
    }

    @Override
    public List<String> fixedPhrases() {
        return fixedPhrases;
    }

    @Override
    public Set<String> places(String organ) {
        String key = MatchingKey.of(organ);
        for (Map.Entry<String, Set<String>> known : places.entrySet()) {
            if (key.contains(known.getKey())) {
                return known.getValue();
            }
        }
        return Set.of();
    }
}
