package io.github.huongdan.validation.rules.organ;

import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of Party organs that issue documents, with the symbol that a code writes before the level's. */
@SuppressWarnings("ImmutableEnumChecker") // phrase tables and copied lists do not change
public enum PartyOrgan {
    /** Ban Tuyên giáo và Dân vận, from 2025. */
    PROPAGANDA_AND_MASS_MOBILISATION("BTGDV", true, "Ban Tuyên giáo và Dân vận"),
    /** Ban Tuyên giáo. */
    PROPAGANDA("BTG", true, "Ban Tuyên giáo"),
    /** Ban Tổ chức. */
    ORGANISATION("BTC", true, "Ban Tổ chức"),
    /** Ban Dân vận. */
    MASS_MOBILISATION("BDV", true, "Ban Dân vận"),
    /** Ban Nội chính. */
    INTERNAL_AFFAIRS("BNC", true, "Ban Nội chính"),
    /** Ban Kinh tế. */
    ECONOMY("BKT", true, "Ban Kinh tế"),
    /** Ban Xây dựng Đảng, of communes, from 2025. */
    PARTY_BUILDING("BXDĐ", true, "Ban Xây dựng Đảng"),
    /** Văn phòng. */
    OFFICE("VP", true, "Văn phòng"),
    /** Ủy ban Kiểm tra: it decides as a collective. */
    INSPECTION("UBKT", false, "Ủy ban Kiểm tra"),
    /** Ban cán sự đảng. */
    CIVIL_AFFAIRS("BCSĐ", false, "Ban cán sự đảng"),
    /** Đảng đoàn. */
    PARTY_GROUP("ĐĐ", false, "Đảng đoàn"),
    /** The committee itself; its standing committee uses its name. */
    COMMITTEE(
            "",
            false,
            "Ban Chấp hành",
            "Ban Thường vụ",
            "Thường trực",
            "Tỉnh ủy",
            "Thành ủy",
            "Huyện ủy",
            "Quận ủy",
            "Thị ủy",
            "Đảng ủy",
            "Đảng bộ",
            "Chi ủy",
            "Chi bộ");

    private final String symbol;
    private final boolean advisory;
    private final PhraseTable names;

    PartyOrgan(String symbol, boolean advisory, String... names) {
        this.symbol = symbol;
        this.advisory = advisory;
        this.names = PhraseTable.of(names);
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

    /** Returns the offset in a name after the words that name this kind of organ; -1 where it does not open with them. */
    public int end(String name) {
        return names.opening(name);
    }
}
