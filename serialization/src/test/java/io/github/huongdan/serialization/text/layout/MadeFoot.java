package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import java.util.ArrayList;
import java.util.List;

/** Makes recipients and signatories. */
final class MadeFoot {

    private static final List<String> RECIPIENTS = List.of(
            "Ban Tuyên giáo Trung ương",
            "Thường trực Tỉnh ủy",
            "Các huyện ủy, thành ủy, đảng ủy trực thuộc",
            "Lãnh đạo Ban",
            "Đảng đoàn, ban cán sự đảng",
            "Như kính gửi",
            "Phòng Văn hóa các huyện",
            "TT.ĐUK");
    private static final List<String> PURPOSES = List.of("để báo cáo", "để b/c", "để thực hiện", "để phối hợp", "b/c");
    private static final List<String> ARCHIVES = List.of("VP", "Văn phòng Tỉnh ủy", "VT, TG");
    private static final List<String> NAMES = List.of("Lê Văn Năm", "Trần Thị Bình An", "Phạm Thu", "Nguyễn Hữu Ước");
    private static final List<Signatory> PARTY = List.of(
            Signatory.of("TRƯỞNG BAN", ""),
            Signatory.of("PHÓ TRƯỞNG BAN THƯỜNG TRỰC", ""),
            signatory("PHÓ TRƯỞNG BAN", "K/T", "TRƯỞNG BAN"),
            signatory("PHÓ BÍ THƯ", "T/M", "BAN THƯỜNG VỤ"),
            signatory("BÍ THƯ", "T/M", "TỈNH ỦY"),
            signatory("CHÁNH VĂN PHÒNG", "T/L", "BAN THƯỜNG VỤ"));
    private static final List<Signatory> STATE = List.of(
            Signatory.of("GIÁM ĐỐC", ""),
            signatory("PHÓ GIÁM ĐỐC", "KT.", "GIÁM ĐỐC"),
            signatory("CHỦ TỊCH", "TM.", "ỦY BAN NHÂN DÂN"),
            signatory("PHÓ CHỦ TỊCH", "TM.", "ỦY BAN NHÂN DÂN", "KT.", "CHỦ TỊCH"),
            signatory("PHÓ CHÁNH VĂN PHÒNG", "TL.", "CHỦ TỊCH", "KT.", "CHÁNH VĂN PHÒNG"),
            signatory("VỤ TRƯỞNG", "TUQ.", "BỘ TRƯỞNG"),
            Signatory.of("Q. GIÁM ĐỐC", ""));

    private MadeFoot() {}

    static List<Recipient> recipients(Chance chance) {
        List<Recipient> made = new ArrayList<>();
        for (int i = chance.between(1, 6); i > 0; i--) {
            String name = chance.of(RECIPIENTS);
            made.add(chance.oneIn(3) ? Recipient.of(name, chance.of(PURPOSES)) : Recipient.of(name));
        }
        made.add(Recipient.archive(chance.of(ARCHIVES)));
        return made;
    }

    static Signatory signatory(boolean party, Chance chance) {
        return chance.of(party ? PARTY : STATE).toBuilder()
                .name(chance.of(NAMES))
                .build();
    }

    private static Signatory signatory(String position, String... authorities) {
        Signatory.Builder signatory = Signatory.builder().position(position);
        for (int i = 0; i < authorities.length; i += 2) {
            signatory.authority(authorities[i], authorities[i + 1]);
        }
        return signatory.build();
    }
}
