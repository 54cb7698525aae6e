package io.github.huongdan.validation.pages;

import io.github.huongdan.validation.rule.Part;

/** What the parts are called on the pages, in Vietnamese and English. */
final class PartTitle {

    private PartTitle() {}

    static String of(Part part) {
        return switch (part) {
            case REGIME -> "Hệ thống và quy định về thể thức · System and regime";
            case CODE -> "Số và ký hiệu · Number and symbol";
            case HEADER -> "Phần đầu, tên loại và trích yếu · Letterhead, type name and subject";
            case BASIS -> "Căn cứ và văn bản viện dẫn · Grounds, enacting clause and cited acts";
            case AIMS -> "Mục đích, yêu cầu · Aims and requirements";
            case CONTENT -> "Nội dung và bố cục · Content and division";
            case TASKS -> "Tổ chức thực hiện · Implementation";
            case RECIPIENTS -> "Nơi nhận · List of recipients";
            case SIGNATORY -> "Người ký · Who signs";
            case TYPOGRAPHY -> "Ký tự và chính tả · Characters and spelling";
            case REFERENCES -> "Dẫn chiếu, phụ lục và trao đổi · References, appendices and exchange";
            case LAYOUT -> "Trình bày trang và thành phần · Layout of pages and parts";
        };
    }
}
