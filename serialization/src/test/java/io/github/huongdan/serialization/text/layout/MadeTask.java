package io.github.huongdan.serialization.text.layout;

import java.util.ArrayList;
import java.util.List;

/** Makes what an item of the implementation says and whom it names. */
final class MadeTask {

    record Words(List<String> assignees, String text) {}

    private static final List<String> ORGANS = List.of(
            "Ban Tuyên giáo các huyện ủy, thành ủy",
            "Văn phòng Tỉnh ủy",
            "Sở Thông tin và Truyền thông",
            "Đài Phát thanh và Truyền hình tỉnh",
            "Trung tâm Chính trị huyện",
            "Ủy ban nhân dân các xã, phường",
            "Đoàn Thanh niên",
            "Chi bộ Văn phòng");
    private static final List<String> VERBS =
            List.of("chủ trì", "chỉ đạo", "phối hợp", "tổ chức", "xây dựng kế hoạch", "có trách nhiệm");
    private static final List<String> LEADS = List.of("", "", "", "Đề nghị ", "Giao ");
    private static final List<String> UNASSIGNED =
            List.of("Thời gian thực hiện từ tháng 5", "Kinh phí do từng nơi tự bố trí", "Hoàn thành trong quý III");

    private MadeTask() {}

    static Words of(Chance chance) {
        List<String> organs = new ArrayList<>();
        for (int i = chance.between(0, 3); i > 0; i--) {
            String organ = chance.of(ORGANS);
            if (!organs.contains(organ)) {
                organs.add(organ);
            }
        }
        String rest = " " + Phrases.middle(chance) + ", " + Phrases.middle(chance) + ".";
        if (organs.isEmpty()) {
            return new Words(organs, chance.of(UNASSIGNED) + rest);
        }
        String verb = chance.oneIn(5) ? ": Chủ động" : " " + chance.of(VERBS);
        return new Words(organs, chance.of(LEADS) + joined(organs, chance) + verb + rest);
    }

    private static String joined(List<String> organs, Chance chance) {
        int last = organs.size() - 1;
        String joint = chance.oneIn(2) ? " và " : ", ";
        return last == 0 ? organs.get(0) : String.join(", ", organs.subList(0, last)) + joint + organs.get(last);
    }
}
