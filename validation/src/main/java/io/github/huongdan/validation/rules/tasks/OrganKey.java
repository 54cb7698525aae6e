package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of an organ for comparing: one name matches another that begins with it ({@code Sở Nội vụ}, {@code Sở Nội vụ tỉnh}).
 *
 * @param words its words, each between spaces, without plural words
 */
record OrganKey(String words) {

    private static final Set<String> PLURALS = keys("các", "những", "tất", "cả");
    private static final String COMMITTEE = MatchingKey.of("ủy");
    private static final String MEMBERSHIP = MatchingKey.of("bộ");
    private static final Set<String> PARTY_WORDS = keys("đảng", "chi");

    static OrganKey of(String name) {
        return new OrganKey(Words.of(name).stream()
                .map(word -> word.key())
                .filter(word -> !PLURALS.contains(word))
                .collect(Collectors.joining(" ", " ", " ")));
    }

    /** The keys of words that may name an organ, without plural words and with the organisation in the place of its organ. */
    static List<String> organisation(List<Word> words) {
        List<String> keys = new ArrayList<>(words.size());
        boolean party = false;
        for (Word word : words) {
            String key = word.key();
            if (!PLURALS.contains(key)) {
                keys.add(party && key.equals(COMMITTEE) ? MEMBERSHIP : key);
                party = PARTY_WORDS.contains(key);
            }
        }
        return keys;
    }

    /** Puts the organ in the place of its organisation again. */
    static List<String> organs(List<String> keys) {
        List<String> organs = new ArrayList<>(keys);
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).equals(MEMBERSHIP) && PARTY_WORDS.contains(keys.get(i - 1))) {
                organs.set(i, COMMITTEE);
            }
        }
        return organs;
    }

    /** Tells whether one of the names contains the other. */
    boolean matches(OrganKey other) {
        boolean empty = words.isBlank() || other.words.isBlank();
        return !empty && (words.contains(other.words) || other.words.contains(words));
    }

    /** Puts the organisation in the place of its organ: {@code đảng ủy} becomes {@code đảng bộ}. */
    OrganKey organisation() {
        List<String> parts = List.of(words.strip().split(" ", -1));
        StringBuilder changed = new StringBuilder(" ");
        for (int i = 0; i < parts.size(); i++) {
            boolean organ = i > 0 && parts.get(i).equals(COMMITTEE) && PARTY_WORDS.contains(parts.get(i - 1));
            changed.append(organ ? MEMBERSHIP : parts.get(i)).append(' ');
        }
        return new OrganKey(changed.toString());
    }

    private static Set<String> keys(String... words) {
        return Set.of(words).stream().map(MatchingKey::of).collect(Collectors.toUnmodifiableSet());
    }
}
