package io.github.huongdan.validation.rules.examples;

import static io.github.huongdan.validation.rules.examples.Example.party;
import static io.github.huongdan.validation.rules.examples.Example.partyText;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import java.util.List;
import java.util.function.Consumer;

/** Defects of characters, quotation marks, spaces and spelling. */
public final class TypographyExamples {

    public static final List<Example> ALL = List.of(
            party("TYP-01", "has a replacement character", closing("Trên đây là hướng d\ufffdn.")),
            party("TYP-02", "has decomposed letters", closing("Trên đây là hướng da\u0302\u0303n.")),
            party("TYP-03", "is in TCVN3", closing("Trªn ®©y lµ h­íng dÉn cña Ban."))
                    .also("TYP-10"),
            party("TYP-03", "names its organ in TCVN3", closing("Hướng dẫn của Uû ban nh©n d©n (tØnh).")),
            party("TYP-04", "is in VNI", closing("Treân ñaây laø höôùng daãn, ñeà nghò thöïc hieän.")),
            party("TYP-05", "was decoded twice", closing("HÆ°á»›ng dáº«n cÃ´ng tÃ¡c"))
                    .also("TYP-07", "TYP-08"),
            party(
                    "TYP-06",
                    "lost letters in a PDF file",
                    closing("Trên đây là hướng dẫn cơng tác của các phịng, đề nghị thực hiện cơng khai.")),
            party("TYP-07", "leaves a quotation open", closing("Trên đây là hướng dẫn “người tốt, việc tốt.")),
            party(
                    "TYP-07",
                    "closes a quotation it never opened",
                    closing("Trên đây là hướng dẫn người tốt, việc tốt”.")),
            party("TYP-07", "has an open quotation in what has no place", doc -> doc.unclassified("Ghi chú “Kính")),
            party(
                    "TYP-08",
                    "has straight quotation marks",
                    doc -> doc.preamble(List.of("Thực hiện phong trào \"người tốt\"."))),
            party(
                    "TYP-08",
                    "has straight quotation marks in two paragraphs",
                    doc -> doc.preamble(
                            List.of("Thực hiện phong trào \"người tốt\".", "Phong trào \"việc tốt\" lan rộng."))),
            party("TYP-08", "mixes quotation marks", closing("Trên đây là hướng dẫn «người tốt».")),
            party("TYP-09", "has a dash in a compound", closing("Trên đây là hướng dẫn về văn hóa – xã hội.")),
            party("TYP-10", "has a zero-width space", closing("Trên đây là hướng\u200b dẫn.")),
            party("TYP-10", "has no-break spaces", closing("Trên\u00a0đây là hướng\u00a0dẫn.")),
            party("TYP-11", "has a space before a comma", closing("Trên đây là hướng dẫn , đề nghị thực hiện.")),
            party("TYP-11", "has no space after a comma", closing("Trên đây là hướng dẫn,đề nghị thực hiện.")),
            party(
                    "TYP-11",
                    "has its space on the wrong side of a comma",
                    closing("Trên đây là hướng dẫn ,đề nghị thực hiện.")),
            party("TYP-11", "has no space after a colon", closing("Trên đây là hướng dẫn, gồm:Đề nghị thực hiện.")),
            party(
                    "TYP-11",
                    "has no space after a quotation's comma",
                    closing("Trên đây là “hướng dẫn”,đề nghị thực hiện.")),
            party(
                    "TYP-11",
                    "has no space between a comma and a quotation",
                    closing("Trên đây là hướng dẫn “người tốt”,“việc tốt”.")),
            party(
                    "TYP-11",
                    "has no space before a bracket",
                    closing("Trên đây là hướng dẫn của Ban(kèm theo danh mục).")),
            partyText("TYP-11", "has no space between place and date", "Sơn Hải, ngày", "Sơn Hải,ngày"),
            party("TYP-12", "has two spaces in a row", closing("Trên đây là  hướng dẫn.")),
            partyText("TYP-12", "has too many blank lines", "HƯỚNG DẪN\n\n", "HƯỚNG DẪN\n\n\n"),
            partyText("TYP-12", "has a space at the end of a line", "HƯỚNG DẪN\n", "HƯỚNG DẪN \n"),
            partyText("TYP-12", "lacks the end of its last line", "Nguyễn Văn Bình\n", "Nguyễn Văn Bình"),
            party(
                    "TYP-13",
                    "parts a noun from its complement",
                    closing("Trên đây là hướng dẫn các nhiệm vụ, kinh tế năm 2019.")),
            party("TYP-14", "places tones in two ways", closing("Trên đây là hướng dẫn của Tỉnh uỷ.")),
            party(
                    "TYP-15",
                    "capitalises one phrase in two ways",
                    closing("Trên đây là hướng dẫn cán bộ, đảng viên và nhân dân; chủ trương của đảng.")),
            party("TYP-16", "carries a path", doc -> doc.unclassified("D:\\BTG\\HD45.doc")),
            party("TYP-17", "misspells a fixed phrase", closing("Trên đây là hướng dẫn đấu tranh với phản tử cơ hội.")),
            party("TYP-18", "carries an entity", closing("Trên đây là hướng&nbsp;dẫn.")),
            party("TYP-20", "has two commas in a row", closing("Trên đây là hướng dẫn,, đề nghị thực hiện.")),
            party("TYP-20", "has a comma before an ellipsis", closing("Trên đây là hướng dẫn về rừng, suối,…")),
            party(
                    "TYP-20",
                    "has a full stop behind an ellipsis",
                    closing("Trên đây là hướng dẫn tuyên truyền về rừng, suối….")),
            party("TYP-20", "ends with a stray slash", closing("Trên đây là hướng dẫn tuyên truyền bảo vệ rừng/.")),
            party("TYP-21", "has a letter of another alphabet", closing("Trên đây là hƣớng dẫn tuyên truyền.")),
            party("TYP-22", "has a word twice", closing("Trên đây là hướng dẫn tuyên truyền của các các ban.")),
            party("TYP-22", "has a name twice", closing("Trên đây là hướng dẫn của Hội đồng Hội đồng nhân dân tỉnh.")),
            party(
                    "TYP-23",
                    "writes an abbreviation in two ways",
                    closing("Trên đây là hướng dẫn học tập tư tưởng TTHCM, phong cách TTHCm.")));

    private TypographyExamples() {}

    private static Consumer<GuidanceDocumentBuilder> closing(String text) {
        return doc -> doc.closing(List.of(text));
    }
}
