package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where a document uses its short names, found in one pass: as words of their own, not as the head of a code. */
final class AliasUses {

    private static final Word NUMBER = Words.of("số").get(0);

    /** What is known of one short name as the pass goes on. */
    private static final class Uses {

        private final Alias alias;
        private final PhraseTable phrase;
        private boolean given;
        private boolean earlier;
        private boolean later;

        private Uses(Alias alias) {
            this.alias = alias;
            this.phrase = PhraseTable.ofWords(List.of(withoutNumberWord(Words.of(alias.name()))));
        }

        private void mentioned(Passage passage, int start) {
            if (!passage.pointer().equals(alias.passage().pointer())) {
                later |= given;
                earlier |= !given && passage.at().within(Pointer.SECTIONS);
            } else if (start >= alias.end()) {
                later = true;
            }
        }
    }

    private final IdentityHashMap<Alias, Uses> all = new IdentityHashMap<>();
    private final Map<String, List<Uses>> byPlace = new HashMap<>();

    AliasUses(List<Alias> aliases, Examination examination) {
        for (Alias alias : aliases) {
            Uses uses = new Uses(alias);
            all.put(alias, uses);
            byPlace.computeIfAbsent(alias.passage().pointer(), key -> new ArrayList<>())
                    .add(uses);
        }
        for (Passage passage : examination.everywhere()) {
            search(passage, examination.words(passage));
            byPlace.getOrDefault(passage.pointer(), List.of()).forEach(uses -> uses.given = true);
        }
    }

    boolean later(Alias alias) {
        return of(alias).later;
    }

    boolean earlier(Alias alias) {
        return of(alias).earlier;
    }

    private Uses of(Alias alias) {
        return Objects.requireNonNull(all.get(alias), "alias");
    }

    private void search(Passage passage, List<Word> written) {
        List<Word> words = withoutNumberWord(written);
        for (Uses uses : all.values()) {
            PhraseTable phrase = uses.phrase;
            for (int i = phrase.find(words, 0); i >= 0; i = phrase.find(words, i + 1)) {
                Word last = words.get(i + phrase.match(words, i) - 1);
                if (!headsCode(passage.text(), last.end())) {
                    uses.mentioned(passage, words.get(i).start());
                }
            }
        }
    }

    private static List<Word> withoutNumberWord(List<Word> words) {
        return words.stream().filter(word -> !word.matches(NUMBER)).toList();
    }

    private static boolean headsCode(String text, int end) {
        return end < text.length() && "-/".indexOf(text.charAt(end)) >= 0;
    }
}
