package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.Basis;
import java.util.List;

/** Makes grounds and enacting clauses. */
final class MadeBasis {

    private static final List<String> GROUNDS = List.of(
            "Căn cứ Quy chế làm việc của Ban",
            "Thực hiện Kế hoạch số 12-KH/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy về đợt sinh hoạt chính trị",
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
            "Thi hành Chỉ thị số 05-CT/TW của Bộ Chính trị",
            "Căn cứ Hướng dẫn số 26-HD/BTGTW, ngày 07 tháng 3 năm 2017 của Ban Tuyên giáo Trung ương về việc"
                    + " tuyên truyền các ngày lễ lớn và sự kiện quan trọng trong năm 2017");
    private static final List<String> ENDINGS = List.of(
            "hướng dẫn như sau:",
            "hướng dẫn một số nội dung cụ thể như sau:",
            "hướng dẫn thực hiện một số nội dung sau:",
            "ban hành hướng dẫn với những nội dung chủ yếu sau đây:",
            "hướng dẫn tuyên truyền như sau.");

    private MadeBasis() {}

    static Basis of(Office office, Chance chance) {
        Basis.Builder basis = Basis.builder();
        for (int i = chance.between(0, 4); i > 0; i--) {
            basis.ground(chance.of(GROUNDS));
        }
        return basis.enactingClause(office.speaker() + " " + chance.of(ENDINGS)).build();
    }
}
