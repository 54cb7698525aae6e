package io.github.huongdan.serialization.text;

import io.github.huongdan.model.GuidanceDocument;
import java.util.List;

/** A short document of an office, as parts that tests write down in many ways. */
final class WholeText {

    static final List<String> HEAD = List.of(
            "UBND TỈNH HÒA PHONG",
            "SỞ KHOA HỌC",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 27/HD-SKH",
            "Hòa Phong, ngày 14 tháng 5 năm 2024");

    static final List<String> BODY = List.of(
            "HƯỚNG DẪN",
            "Quản lý phòng thí nghiệm",
            "Căn cứ Nghị định số 15/2021/NĐ-CP ngày 04 tháng 3 năm 2021 của Chính phủ;",
            "Sở Khoa học hướng dẫn như sau:",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "1. Bảo đảm an toàn cho người làm việc.",
            "2. Dùng thiết bị đúng quy trình.",
            "II. TỔ CHỨC THỰC HIỆN",
            "1. Thanh tra Sở chủ trì kiểm tra.",
            "2. Phòng Tài chính bố trí kinh phí.");

    static final List<String> FOOT = List.of(
            "Nơi nhận:", "- UBND tỉnh (để báo cáo);", "- Lưu: VT, TTra.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Mai");

    private WholeText() {}

    static GuidanceDocument document() {
        return read(lines(HEAD, BODY, FOOT));
    }

    static GuidanceDocument read(String text) {
        return GuidanceText.standard().read(text).document();
    }

    @SafeVarargs
    static String lines(List<String>... parts) {
        StringBuilder text = new StringBuilder();
        for (List<String> part : parts) {
            part.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
