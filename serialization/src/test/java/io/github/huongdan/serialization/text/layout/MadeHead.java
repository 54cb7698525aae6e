package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Header;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes letterheads. */
final class MadeHead {

    private static final List<String> PLACES = List.of("Hà Nội", "Hải Phòng", "Thái Bình", "Thành phố Hồ Chí Minh");

    private MadeHead() {}

    static Header of(Office office, boolean letter, Chance chance) {
        return Header.builder()
                .system(office.party() ? IssuingSystem.PARTY : IssuingSystem.STATE)
                .title(office.party() ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .motto(office.party() ? null : "Độc lập - Tự do - Hạnh phúc")
                .superior(Office.whole(office.superior()))
                .issuer(Office.whole(office.issuer()))
                .code(code(office, letter, chance))
                .place(chance.of(PLACES))
                .issuedOn(LocalDate.of(chance.between(2004, 2026), chance.between(1, 12), chance.between(1, 28)))
                .build();
    }

    private static DocumentCode code(Office office, boolean letter, Chance chance) {
        Integer number = chance.oneIn(5) ? null : chance.between(1, 999);
        String written = number == null ? "   " : number < 10 ? "0" + number : number.toString();
        String type = letter ? office.party() ? "CV" : null : "HD";
        return new DocumentCode(written + notation(office, type), number, null, type, issuer(office, type), null);
    }

    private static String notation(Office office, @Nullable String type) {
        if (type == null) {
            return "/" + issuer(office, null);
        }
        return office.party() ? "-" + type + "/" + office.symbol() : "/" + type + "-" + office.symbol();
    }

    private static String issuer(Office office, @Nullable String type) {
        return type == null ? office.symbol() + "-VP" : office.symbol();
    }
}
