package io.github.huongdan.regime;

import java.util.Optional;

/** A part of a document whose look a regime prescribes (thành phần thể thức). */
public enum FormPart {
    /** The national name or the Party's title (Quốc hiệu, tiêu đề). */
    TITLE("title"),
    /** The national motto (Tiêu ngữ). */
    MOTTO("motto"),
    /** The organ above the issuer (cơ quan chủ quản). */
    SUPERIOR("superior"),
    /** The issuer's name (cơ quan ban hành). */
    ISSUER("issuer"),
    /** Number and symbol (số, ký hiệu). */
    CODE("code"),
    /** Place and day of issue (địa danh và thời gian ban hành). */
    DATE("date"),
    /** The mark of a draft (dự thảo). */
    DRAFT("draft"),
    /** The degree of urgency (mức độ khẩn). */
    URGENCY("urgency"),
    /** Who may have it ({@code LƯU HÀNH NỘI BỘ}; chỉ dẫn phạm vi lưu hành). */
    CIRCULATION("circulation"),
    /** The type's name (tên loại). */
    TYPE_NAME("typeName"),
    /** The subject below the type's name (trích yếu). */
    SUBJECT("subject"),
    /** The subject of an official letter, below its number (trích yếu công văn). */
    LETTER_SUBJECT("letterSubject"),
    /** The words {@code Kính gửi}. */
    ADDRESSEES_LABEL("addresseesLabel"),
    /** Whom a letter addresses (nơi kính gửi). */
    ADDRESSEE("addressee"),
    /** A ground of the basis (căn cứ). */
    GROUND("ground"),
    /** A paragraph of the text (nội dung văn bản). */
    BODY("body"),
    /** The line of a part or chapter and its number (Phần, Chương). */
    DIVISION("division"),
    /** A heading with a Roman number ({@code I. MỤC ĐÍCH}). */
    HEADING("heading"),
    /** An article, its number and its title (Điều). */
    ARTICLE("article"),
    /** In whose name who signs (quyền hạn). */
    AUTHORITY("authority"),
    /** Who signs, by office (chức vụ). */
    POSITION("position"),
    /** Who signs, by name (họ tên). */
    SIGNATORY("signatory"),
    /** The words {@code Nơi nhận}. */
    RECIPIENTS_LABEL("recipientsLabel"),
    /** A recipient of the list (nơi nhận). */
    RECIPIENT("recipient"),
    /** The line of an appendix and its number (Phụ lục). */
    APPENDIX_LABEL("appendixLabel"),
    /** The title of an appendix. */
    APPENDIX_TITLE("appendixTitle"),
    /** What an appendix belongs to ({@code Kèm theo …}). */
    APPENDIX_NOTE("appendixNote"),
    /** The number of a page (số trang). */
    PAGE_NUMBER("pageNumber");

    private final String key;

    FormPart(String key) {
        this.key = key;
    }

    /** Returns what it is called in a file of a regime, behind {@code page.text.}. */
    public String key() {
        return key;
    }

    /** Finds a part by its key. */
    static Optional<FormPart> of(String key) {
        for (FormPart part : values()) {
            if (part.key.equals(key)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
