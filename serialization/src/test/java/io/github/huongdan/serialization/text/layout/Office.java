package io.github.huongdan.serialization.text.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ that issues guidance. In its names {@code |} marks where a letterhead may break them.
 *
 * @param superior the organ above it; null where the letterhead names none
 * @param issuer its name
 * @param symbol its abbreviation in codes
 * @param speaker how the enacting clause calls it
 */
record Office(boolean party, @Nullable String superior, String issuer, String symbol, String speaker) {

    static final List<Office> ALL = List.of(
            new Office(true, "BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN TUYÊN GIÁO", "BTGTW", "Ban Tuyên giáo Trung ương"),
            new Office(true, "TỈNH ỦY THÁI BÌNH", "BAN TUYÊN GIÁO", "BTGTU", "Ban Tuyên giáo Tỉnh ủy"),
            new Office(
                    true,
                    "ĐẢNG ỦY KHỐI DOANH NGHIỆP|THÀNH PHỐ HẢI PHÒNG",
                    "BAN TUYÊN GIÁO",
                    "BTGĐUK",
                    "Ban Tuyên giáo Đảng ủy Khối"),
            new Office(true, "HUYỆN ỦY KIẾN XƯƠNG", "BAN TUYÊN GIÁO", "BTGHU", "Ban Tuyên giáo Huyện ủy"),
            new Office(
                    true, "ĐẢNG BỘ TỈNH THÁI BÌNH", "ĐẢNG ỦY KHỐI|DOANH NGHIỆP", "ĐUK", "Ban Thường vụ Đảng ủy Khối"),
            new Office(true, null, "TỈNH ỦY LÀO CAI", "TU", "Ban Thường vụ Tỉnh ủy"),
            new Office(
                    false,
                    "UBND TỈNH LÀO CAI",
                    "SỞ VĂN HÓA,|THỂ THAO VÀ DU LỊCH",
                    "SVHTTDL",
                    "Sở Văn hóa, Thể thao và Du lịch"),
            new Office(false, null, "ỦY BAN NHÂN DÂN|HUYỆN KIẾN XƯƠNG", "UBND", "Ủy ban nhân dân huyện"),
            new Office(false, null, "BỘ VĂN HÓA,|THỂ THAO VÀ DU LỊCH", "BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
            new Office(false, "UBND TỈNH THÁI BÌNH", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "SGDĐT", "Sở Giáo dục và Đào tạo"));

    /** A name without its marks. */
    static @Nullable String whole(@Nullable String name) {
        return name == null ? null : name.replace('|', ' ');
    }
}
