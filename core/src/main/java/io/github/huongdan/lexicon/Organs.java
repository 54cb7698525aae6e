package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of organs (cơ quan, tổ chức) and of who acts for them; of many names, the words that they open with. */
public final class Organs {

    static final WordList LIST = WordList.read("organs");

    /** Organs and positions to whom a task is given, or that give the guidance: {@code Các Đảng ủy}, {@code Chủ tịch}. */
    public static final PhraseTable ASSIGNED =
            PhraseTable.union(LIST.table("assigned"), Positions.LIST.table("assigned"));

    /** What opens as an organ's name does, and names none: {@code Ban hành}. */
    public static final PhraseTable NO_ORGANS = LIST.table("no-organ");

    /** Organs that issue documents, as the enacting clause names them. */
    public static final PhraseTable ISSUING = LIST.table("issuing");

    /** Organs and positions whose acts are cited. */
    public static final PhraseTable CITED = PhraseTable.union(LIST.table("cited"), Positions.LIST.table("cited"));

    /** Organs that are named after what they do, so that a verb belongs to the name: {@code Ban Chỉ đạo}. */
    public static final PhraseTable NAMED_BY_TASK = LIST.table("task-named");

    /** Bodies that pass resolutions and are named without {@code của}: {@code Đại hội}. */
    public static final PhraseTable MEETINGS = LIST.table("meeting");

    /** Organs whose names a letterhead and an enacting clause write alike; their first words tell. */
    public static final PhraseTable COMPARED = LIST.table("compared");

    /** Central organs of the Party: {@code Bộ Chính trị}. */
    public static final PhraseTable CENTRAL = LIST.table("central");

    /** Those, and the Central Committee by its short name: their resolutions name a term (khóa). */
    public static final PhraseTable WITH_TERMS = LIST.table("with-terms");

    /** A standing committee (ban thường vụ), also abbreviated. */
    public static final PhraseTable STANDING_COMMITTEES = LIST.table("standing-committee");

    /** Committees whose names say that they are of the grass roots. */
    public static final PhraseTable GRASS_ROOTS = LIST.table("grass-roots");

    /** Organs that a committee of the Party has one of: {@code Ban Tổ chức}, {@code Thường trực}. */
    public static final PhraseTable OF_COMMITTEES = LIST.table("of-committee");

    /** Committees of the Party of which a name with an organ before it means a single one: {@code (Ban Tổ chức) Tỉnh ủy}. */
    public static final PhraseTable SINGLE_COMMITTEES = LIST.table("single-committee");

    /** Organisations of the Party that are named after a position: {@code (BÍ THƯ) TỈNH ỦY}. */
    public static final PhraseTable AFTER_POSITIONS = LIST.table("after-position");

    /** State organs that have an organ above them in the letterhead: {@code Sở}. */
    public static final PhraseTable SUBORDINATE = LIST.table("subordinate");

    /** The Youth Union and the associations that it leads. */
    public static final PhraseTable YOUTH = LIST.table("youth");

    /** Organs of districts, which ended on 1 July 2025. */
    public static final PhraseTable UNTIL_2025 = LIST.table("until-2025");

    /** Organs and positions that are told of a guidance and do not carry it out. */
    public static final PhraseTable INFORMED =
            PhraseTable.union(LIST.table("informed"), Positions.LIST.table("informed"));

    /** Organs with a Trưởng ban at the head. */
    public static final PhraseTable BOARDS = LIST.table("board");

    /** Organs with a Chánh Văn phòng at the head. */
    public static final PhraseTable OFFICES = LIST.table("office");

    /** Organs with a Trưởng phòng at the head. */
    public static final PhraseTable DEPARTMENTS = LIST.table("department");

    /** Organs with a Hiệu trưởng at the head. */
    public static final PhraseTable SCHOOLS = LIST.table("school");

    private static final Map<String, PhraseTable> NEVER_UNDER = neverUnder();

    private Organs() {}

    /**
     * Returns the organs whose acts never have a symbol of the issuer: {@code Chính phủ} for {@code TTg}. Null for a symbol of which nothing is
     * known.
     */
    public static @Nullable PhraseTable neverUnder(String symbol) {
        return NEVER_UNDER.get(symbol);
    }

    private static Map<String, PhraseTable> neverUnder() {
        Map<String, PhraseTable> organs = new HashMap<>(LIST.tables("never-"));
        Positions.LIST
                .tables("never-")
                .forEach((symbol, positions) -> organs.merge(symbol, positions, PhraseTable::union));
        return Map.copyOf(organs);
    }
}
