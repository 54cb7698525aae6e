package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import java.util.List;
import java.util.Random;

/**
 * A plausible document, without the lines drawn in its letterhead.
 *
 * @param office who issues it
 */
public record MadeDocument(Office office, GuidanceDocument document) {

    private static final List<String> CLOSINGS = List.of(
            "Trên đây là hướng dẫn của Ban, đề nghị các cấp ủy quan tâm chỉ đạo thực hiện.",
            "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Ban để được giải đáp./.");
    private static final List<String> ADDRESSEES =
            List.of("Ban Tuyên giáo các huyện ủy, thành ủy", "Các đảng ủy trực thuộc", "Phòng Văn hóa các huyện");

    /** Makes one by chance. */
    public static MadeDocument by(Random random) {
        Chance chance = new Chance(random);
        Office office = chance.of(Office.ALL);
        boolean letter = chance.oneIn(5);
        GuidanceDocumentBuilder document = GuidanceDocument.builder()
                .header(MadeHead.of(office, letter, chance))
                .typeName(letter ? null : "HƯỚNG DẪN")
                .subject(letter ? "hướng dẫn " + Phrases.subject(chance) : Phrases.subject(chance))
                .basis(MadeBasis.of(office, chance))
                .sections(new MadeSections(chance).sections())
                .recipients(MadeFoot.recipients(chance))
                .signatory(MadeFoot.signatory(office.party(), chance));
        if (letter) {
            document.addressees(ADDRESSEES.subList(0, chance.between(1, 3)));
        }
        if (chance.oneIn(4)) {
            document.preamble(List.of("Ngày sách năm nay có ý nghĩa lớn " + Phrases.middle(chance) + "."));
        }
        if (!chance.oneIn(3)) {
            document.closing(List.of(chance.of(CLOSINGS)));
        }
        return new MadeDocument(office, document.build());
    }
}
