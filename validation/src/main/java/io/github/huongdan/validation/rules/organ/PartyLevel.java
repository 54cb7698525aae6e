package io.github.huongdan.validation.rules.organ;

import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Optional;

/** The level of a Party committee, with the symbols in use for it. */
@SuppressWarnings("ImmutableEnumChecker") // phrase tables and copied lists do not change
public enum PartyLevel {
    /** Đảng ủy Khối. */
    BLOC("Đảng ủy Khối|Đảng bộ Khối", "ĐUK", "ĐU"),
    /** Đảng ủy, also of communes. */
    COMMITTEE("Đảng ủy|Đảng bộ", "ĐU"),
    /** Tỉnh ủy. */
    PROVINCE("Tỉnh ủy", "TU"),
    /** Thành ủy: of a city directly under the Centre, or of one under a province. */
    CITY("Thành ủy", "TU", "ThU"),
    /** Thị ủy. */
    TOWN("Thị ủy", "ThU", "TU", "TXU"),
    /** Huyện ủy. */
    DISTRICT("Huyện ủy", "HU"),
    /** Quận ủy. */
    URBAN_DISTRICT("Quận ủy", "QU"),
    /** Chi bộ. */
    CELL("Chi bộ|Chi ủy", "CB"),
    /** Trung ương. */
    CENTRE("Trung ương", "TW");

    private final PhraseTable names;
    private final List<String> symbols;

    PartyLevel(String names, String... symbols) {
        this.names = PhraseTable.of(names.split("\\|", -1));
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

    /** Lists the symbols in use, the usual one first. */
    public List<String> symbols() {
        return symbols;
    }
}
