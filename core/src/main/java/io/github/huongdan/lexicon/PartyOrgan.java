package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of Party organs that issue documents, with the symbol that a code writes before the level's. */
@SuppressWarnings("ImmutableEnumChecker") // phrase tables and copied lists do not change
public enum PartyOrgan {
    /** Ban Tuyên giáo và Dân vận, from 2025. */
    PROPAGANDA_AND_MASS_MOBILISATION("BTGDV", true),
    /** Ban Tuyên giáo. */
    PROPAGANDA("BTG", true),
    /** Ban Tổ chức. */
    ORGANISATION("BTC", true),
    /** Ban Dân vận. */
    MASS_MOBILISATION("BDV", true),
    /** Ban Nội chính. */
    INTERNAL_AFFAIRS("BNC", true),
    /** Ban Kinh tế. */
    ECONOMY("BKT", true),
    /** Ban Xây dựng Đảng, of communes, from 2025. */
    PARTY_BUILDING("BXDĐ", true),
    /** Văn phòng. */
    OFFICE("VP", true),
    /** Ủy ban Kiểm tra: it decides as a collective. */
    INSPECTION("UBKT", false),
    /** Ban cán sự đảng. */
    CIVIL_AFFAIRS("BCSĐ", false),
    /** Đảng đoàn. */
    PARTY_GROUP("ĐĐ", false),
    /** The committee itself; its standing committee uses its name. */
    COMMITTEE("", false);

    private final String symbol;
    private final boolean advisory;
    private final PhraseTable names;

    PartyOrgan(String symbol, boolean advisory) {
        this.symbol = symbol;
        this.advisory = advisory;
        this.names = Organs.LIST.table("kind-", this);
    }

    /** Finds the kind of organ that a name opens with. */
    public static Optional<PartyOrgan> opening(@Nullable String name) {
        for (PartyOrgan organ : values()) {
            if (name != null && organ.names.opening(name) >= 0) {
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    /** Returns the symbol, such as {@code BTG}; empty for a committee, which has the level's symbol alone. */
    public String symbol() {
        return symbol;
    }

    /** Tells whether it advises a committee: its head signs directly (36-HD/VPTW, II.1.7). */
    public boolean advisory() {
        return advisory;
    }
}
