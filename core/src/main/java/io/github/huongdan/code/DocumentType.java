package io.github.huongdan.code;

import io.github.huongdan.vietnamese.MatchingKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of document (tên loại văn bản) with its abbreviations.
 *
 * <p>Sources: the 25 types of Quy định 66-QĐ/TW and 399-QĐ/TW, Articles 5 to 7; the 29 types of Nghị định 30/2020/NĐ-CP,
 * Article 7, with Appendix III; the normative acts that a basis cites. Which type and abbreviation is in force when is
 * a matter of the regime.
 */
public enum DocumentType {
    /** Hướng dẫn. */
    GUIDANCE("Hướng dẫn", "HD", "HD"),
    /** Nghị quyết. */
    RESOLUTION("Nghị quyết", "NQ", "NQ"),
    /** Quyết định. */
    DECISION("Quyết định", "QĐ", "QĐ"),
    /** Chỉ thị. */
    DIRECTIVE("Chỉ thị", "CT", "CT"),
    /** Kết luận. */
    CONCLUSION("Kết luận", "KL", null),
    /** Quy chế. */
    STATUTE_OF_WORK("Quy chế", "QC", "QC"),
    /** Quy định; the Party abbreviates it as it does Quyết định. */
    REGULATION("Quy định", "QĐ", "QyĐ"),
    /** Thông tri. */
    CIRCULAR_INSTRUCTION("Thông tri", "TT", null),
    /** Thông báo. */
    NOTICE("Thông báo", "TB", "TB"),
    /** Thông cáo. */
    COMMUNIQUE("Thông cáo", "TC", "TC"),
    /** Báo cáo. */
    REPORT("Báo cáo", "BC", "BC"),
    /** Kế hoạch. */
    PLAN("Kế hoạch", "KH", "KH"),
    /** Quy hoạch. */
    MASTER_PLAN("Quy hoạch", "QH", null),
    /** Chương trình. */
    PROGRAMME("Chương trình", "CTr", "CTr"),
    /** Chiến lược. */
    STRATEGY("Chiến lược", "CL", null),
    /** Đề án. */
    SCHEME("Đề án", "ĐA", "ĐA"),
    /** Phương án. */
    OPTION_PLAN("Phương án", "PA", "PA"),
    /** Dự án. */
    PROJECT("Dự án", "DA", "DA"),
    /** Tờ trình. */
    SUBMISSION("Tờ trình", "TTr", "TTr"),
    /** Công văn; a State letter carries no type abbreviation. */
    OFFICIAL_LETTER("Công văn", "CV", null),
    /** Biên bản. */
    MINUTES("Biên bản", "BB", "BB"),
    /** Công điện. */
    OFFICIAL_TELEGRAM("Công điện", null, "CĐ"),
    /** Hợp đồng. */
    CONTRACT("Hợp đồng", null, "HĐ"),
    /** Giấy mời. */
    INVITATION("Giấy mời", "GM", "GM"),
    /** Bản ghi nhớ. */
    MEMORANDUM("Bản ghi nhớ", null, "BGN"),
    /** Bản thỏa thuận. */
    AGREEMENT("Bản thỏa thuận", null, "BTT"),
    /** Giấy ủy quyền. */
    AUTHORISATION("Giấy ủy quyền", null, "GUQ"),
    /** Giấy giới thiệu. */
    LETTER_OF_INTRODUCTION("Giấy giới thiệu", null, "GGT"),
    /** Giấy nghỉ phép. */
    LEAVE_PERMIT("Giấy nghỉ phép", null, "GNP"),
    /** Phiếu gửi. */
    DISPATCH_SLIP("Phiếu gửi", null, "PG"),
    /** Phiếu chuyển. */
    TRANSFER_SLIP("Phiếu chuyển", null, "PC"),
    /** Phiếu báo. */
    NOTICE_SLIP("Phiếu báo", null, "PB"),
    /** Thư công; carries no abbreviation. */
    OFFICIAL_NOTE("Thư công", null, null),
    /** Lời kêu gọi. */
    APPEAL("Lời kêu gọi", "LKG", null),
    /** Tuyên bố. */
    DECLARATION("Tuyên bố", "TBố", null),
    /** Điều lệ. */
    CHARTER("Điều lệ", null, null),
    /** Cương lĩnh. */
    POLITICAL_PLATFORM("Cương lĩnh", null, null),
    /** Hiến pháp. */
    CONSTITUTION("Hiến pháp", null, null),
    /** Bộ luật. */
    LEGAL_CODE("Bộ luật", null, null),
    /** Luật. */
    LAW("Luật", null, null),
    /** Pháp lệnh. */
    ORDINANCE("Pháp lệnh", null, null),
    /** Lệnh. */
    ORDER("Lệnh", null, "L"),
    /** Nghị định. */
    DECREE("Nghị định", null, "NĐ"),
    /** Thông tư. */
    CIRCULAR("Thông tư", null, "TT"),
    /** Thông tư liên tịch. */
    JOINT_CIRCULAR("Thông tư liên tịch", null, "TTLT"),
    /** Nghị quyết liên tịch. */
    JOINT_RESOLUTION("Nghị quyết liên tịch", null, "NQLT"),
    /** Văn bản hợp nhất. */
    CONSOLIDATED_TEXT("Văn bản hợp nhất", null, "VBHN");

    private static final Map<String, DocumentType> BY_NAME = byName();

    private final String vietnameseName;
    private final @Nullable String partyAbbreviation;
    private final @Nullable String stateAbbreviation;

    DocumentType(String vietnameseName, @Nullable String partyAbbreviation, @Nullable String stateAbbreviation) {
        this.vietnameseName = vietnameseName;
        this.partyAbbreviation = partyAbbreviation;
        this.stateAbbreviation = stateAbbreviation;
    }

    /** Returns the name of the type in sentence case, such as {@code Hướng dẫn}. */
    public String vietnameseName() {
        return vietnameseName;
    }

    /** Returns the abbreviation that the system's codes use, or null where its codes use none for this type. */
    public @Nullable String abbreviation(IssuingSystem system) {
        return system == IssuingSystem.PARTY ? partyAbbreviation : stateAbbreviation;
    }

    /** Returns the abbreviation by which a citation names this type: the system's, else the other's, else the name. */
    public String symbol(IssuingSystem system) {
        String own = abbreviation(system);
        if (own != null) {
            return own;
        }
        String other = system == IssuingSystem.PARTY ? stateAbbreviation : partyAbbreviation;
        return other != null ? other : vietnameseName;
    }

    /** Finds a type by its name in any case and either tone placement ({@code HƯỚNG DẪN}). */
    public static Optional<DocumentType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(MatchingKey.of(name)));
    }

    /** Lists the types that the system abbreviates so; {@code QĐ} is two types in the Party. Letters' case counts. */
    public static List<DocumentType> abbreviated(IssuingSystem system, String abbreviation) {
        return Arrays.stream(values())
                .filter(type -> abbreviation.equals(type.abbreviation(system)))
                .toList();
    }

    private static Map<String, DocumentType> byName() {
        Map<String, DocumentType> types = new HashMap<>();
        for (DocumentType type : values()) {
            types.put(MatchingKey.of(type.vietnameseName), type);
        }
        return Map.copyOf(types);
    }
}
