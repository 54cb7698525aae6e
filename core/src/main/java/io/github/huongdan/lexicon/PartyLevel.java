package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Optional;

/** The level of a Party committee, with the symbols in use for it. */
@SuppressWarnings("ImmutableEnumChecker") // phrase tables and copied lists do not change
public enum PartyLevel {
    /** Đảng ủy Khối. */
    BLOC("ĐUK", "ĐU"),
    /** Đảng ủy, also of communes. */
    COMMITTEE("ĐU"),
    /** Tỉnh ủy. */
    PROVINCE("TU"),
    /** Thành ủy: of a city directly under the Centre, or of one under a province. */
    CITY("TU", "ThU"),
    /** Thị ủy. */
    TOWN("ThU", "TU", "TXU"),
    /** Huyện ủy. */
    DISTRICT("HU"),
    /** Quận ủy. */
    URBAN_DISTRICT("QU"),
    /** Chi bộ. */
    CELL("CB"),
    /** Trung ương. */
    CENTRE("TW");

    private final PhraseTable names;
    private final List<String> symbols;

    PartyLevel(String... symbols) {
        this.names = Organs.LIST.table("level-", this);
        this.symbols = List.of(symbols);
    }

    /** Finds the first level that a name mentions. */
    public static Optional<PartyLevel> in(String name) {
        List<Word> words = Words.of(name);
        for (int i = 0; i < words.size(); i++) {
            for (PartyLevel level : values()) {
                if (level.names.match(words, i) > 0) {
                    return Optional.of(level);
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether a name opens with that of such a committee. */
    public boolean opens(String name) {
        return names.opening(name) >= 0;
    }

    /** Lists the symbols in use, the usual one first. */
    public List<String> symbols() {
        return symbols;
    }
}
