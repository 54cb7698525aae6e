package io.github.huongdan.validation;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Signatory;
import java.util.Collections;
import java.util.function.BiFunction;

/** Shapes in which a document grows, written for the tests. */
public enum LargeDocuments {
    PROVISIONS((document, size) -> document.propagandaContent(section -> {
        section.label("II.").heading("NỘI DUNG TUYÊN TRUYỀN");
        for (int i = 1; i <= size; i++) {
            section.provision(
                    i + ".",
                    "Quán triệt Chỉ thị số " + i + "-CT/TW, ngày 12/01/2017 của Ban Bí thư về bảo vệ rừng, "
                            + "nêu gương “người tốt, việc tốt”, báo cáo trước ngày 15/11/2019.");
        }
    })),
    TASKS((document, size) -> document.implementation(section -> {
        section.label("III.").heading("TỔ CHỨC THỰC HIỆN");
        for (int i = 1; i <= size; i++) {
            section.task(i + ".", "Đảng ủy xã số " + i, "Đảng ủy xã số " + i + " xây dựng kế hoạch tuyên truyền.");
        }
    })),
    TASKS_AND_RECIPIENTS((document, size) -> {
        TASKS.grow.apply(document, size);
        for (int i = 1; i <= size; i++) {
            document.recipient("Đảng ủy xã số " + (i + 1), "để thực hiện");
        }
        return document;
    }),
    SECTIONS((document, size) -> {
        for (int i = 1; i <= size; i++) {
            String label = i + ".";
            document.aimsAndRequirements(section -> section.label(label)
                    .heading("MỤC ĐÍCH, YÊU CẦU")
                    .provision("1.", "Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về vai trò của rừng."));
        }
        return document;
    }),
    GROUNDS((document, size) -> document.basis(basis -> {
        for (int i = 1; i <= size; i++) {
            basis.ground(
                    "Căn cứ Hướng dẫn số " + i + "-HD/BTGTW, ngày 12/1/2017 của Ban Tuyên giáo Trung ương về rừng");
        }
    })),
    MENTIONS_OF_ONE_ACT((document, size) -> document.propagandaContent(section -> {
        for (int i = 1; i <= size; i++) {
            section.provision(
                    i + ".",
                    "Hướng dẫn này thay thế Hướng dẫn số 5 và Chỉ thị số 13-CT/TW, ngày 12/01/2017 về tăng cường bảo vệ rừng.");
        }
    })),
    SUPERIORS_AND_RECIPIENTS((document, size) -> {
        for (int i = 1; i <= size; i++) {
            document.recipient("Phòng số " + i, "để thực hiện");
        }
        return GROUNDS.grow.apply(document, size);
    }),
    BROKEN_PARAGRAPHS((document, size) -> document.propagandaContent(section -> {
        for (int i = 1; i <= size; i++) {
            section.provision(Provision.of(null, "các nhiệm vụ mà cán bộ “và Nhân dân cần phải thực hiện trong năm"));
        }
    })),
    SIGNATORIES((document, size) -> document.signatories(Collections.nCopies(
            size,
            Signatory.builder()
                    .authority("K/T", "TRƯỞNG BAN")
                    .position("PHÓ TRƯỞNG BAN")
                    .name("Nguyễn Văn Bình")
                    .build()))),
    STRAY_LINES((document, size) ->
            document.unclassified(Collections.nCopies(size, "PHỤ LỤC\nDanh mục kèm theo Chỉ thị nêu trên")));

    private final BiFunction<GuidanceDocumentBuilder, Integer, GuidanceDocumentBuilder> grow;

    LargeDocuments(BiFunction<GuidanceDocumentBuilder, Integer, GuidanceDocumentBuilder> grow) {
        this.grow = grow;
    }

    public GuidanceDocument of(int size) {
        return grow.apply(clean(), size).build();
    }

    /** A document one of whose provisions is long. */
    public static GuidanceDocument withParagraph(String text) {
        return clean().propagandaContent(section ->
                        section.label("II.").heading("NỘI DUNG TUYÊN TRUYỀN").provision("1.", text))
                .build();
    }

    private static GuidanceDocumentBuilder clean() {
        return CleanDocuments.party().toBuilder();
    }
}
