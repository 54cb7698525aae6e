package io.github.huongdan.serialization.legacy;

import java.util.List;
import java.util.stream.Stream;

/** Unicode text that is in order, in several languages. */
final class OrdinaryText {

    static final List<String> VIETNAMESE = List.of(
            "Căn cứ Quy chế làm việc, Ban Tuyên giáo hướng dẫn các chi bộ tổ chức ngày hội đọc sách như sau:",
            "Những người cao tuổi ở khu phố được mời dự lễ kỷ niệm và nhận quà của phường.",
            "Đề nghị đồng chí bí thư quán triệt nội dung, phân công rõ trách nhiệm từng đảng viên.",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "HƯỚNG DẪN CÔNG TÁC THÔNG TIN ĐỐI NGOẠI");

    private static final List<String> OTHER = List.of(
            "có không và là cô bé ví dụ thì",
            "công tác có ý thức, không có gì khác, các cô giáo và chú bé ở nhà",
            "Guidance on the café's façade: naïve résumés, £5 © 2017, Windows® · µm ½ ¼ «quoted»",
            "Où est la fête ? L'été dernier, où étais-tu ? Le garçon à côté, né près d'ici, a dû s'arrêter.",
            "Das größte Mädchen fährt über die Brücke; für Müller gäbe es Käse.",
            "El niño soñó con una cigüeña; mañana vendrá el señor Núñez.",
            "São Paulo, não há solução; Ångström, naïveté, smørrebrød, crème brûlée",
            "đồng chí Nguyễn Thị Sáu, xã Ea Hđing, huyện Cư M'gar, tỉnh Đắk Lắk",
            "Tiê\u0301ng Viê\u0323t da\u0323ng ta\u0301ch dâ\u0301u",
            "§ 5, ®, ©, «a», «b», ¶ 1, 10 ¼ m²",
            "",
            "plain ASCII only");

    private OrdinaryText() {}

    static Stream<String> all() {
        return Stream.concat(VIETNAMESE.stream(), OTHER.stream());
    }
}
