package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of an organ for comparing: one name matches another that begins with it ({@code Sở Nội vụ}, {@code Sở Nội vụ tỉnh}).
 *
 * @param words its words, each between spaces, without plural words
 */
record OrganKey(String words) {

    private static final PhraseTable PLURALS = PhraseTable.of("các", "những", "tất", "cả");
    private static final PhraseTable PARTY_WORDS = PhraseTable.of("đảng", "chi");
    private static final Word COMMITTEE = Words.of("ủy").get(0);
    private static final Word MEMBERSHIP = Words.of("bộ").get(0);

    static OrganKey of(String name) {
        return of(withoutPlurals(Words.of(name)));
    }

    /** Makes the key of a name's words with the organisation in the place of its organ: {@code đảng ủy} becomes {@code đảng bộ}. */
    static OrganKey ofOrganisation(String name) {
        return of(organisation(Words.of(name)));
    }

    private static OrganKey of(List<Word> words) {
        StringBuilder key = new StringBuilder(64).append(' ');
        for (Word word : words) {
            key.append(word.key()).append(' ');
        }
        return new OrganKey(key.toString());
    }

    private static List<Word> withoutPlurals(List<Word> words) {
        List<Word> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (PLURALS.match(words, i) == 0) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    /** The words that may name an organ, without plural words and with the organisation in the place of its organ. */
    static List<Word> organisation(List<Word> words) {
        List<Word> kept = withoutPlurals(words);
        for (int i = PARTY_WORDS.find(kept, 0); i >= 0; i = PARTY_WORDS.find(kept, i + 1)) {
            if (i + 1 < kept.size() && kept.get(i + 1).matches(COMMITTEE)) {
                kept.set(i + 1, MEMBERSHIP);
            }
        }
        return kept;
    }

    /** Puts the organ in the place of its organisation again. */
    static List<Word> organs(List<Word> words) {
        List<Word> organs = new ArrayList<>(words);
        for (int i = 1; i < organs.size(); i++) {
            if (organs.get(i).matches(MEMBERSHIP) && PARTY_WORDS.match(words, i - 1) > 0) {
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
}
