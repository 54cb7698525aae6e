package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.regime.FormPart;
import java.util.Locale;

/** The styles of paragraphs that a written document has, with the names that Word shows. */
enum ParagraphStyle {
    TITLE("Quốc hiệu, tiêu đề", FormPart.TITLE, Setting.LINE),
    MOTTO("Tiêu ngữ", FormPart.MOTTO, Setting.LINE),
    SUPERIOR("Cơ quan chủ quản", FormPart.SUPERIOR, Setting.LINE),
    ISSUER("Cơ quan ban hành", FormPart.ISSUER, Setting.LINE),
    STAR("Dấu dưới tên cơ quan", FormPart.CODE, Setting.CENTRED),
    RULE("Đường kẻ", FormPart.BODY, Setting.RULE),
    CODE("Số, ký hiệu", FormPart.CODE, Setting.LINE),
    DATE("Địa danh, thời gian", FormPart.DATE, Setting.LINE),
    DRAFT("Dấu dự thảo", FormPart.DRAFT, Setting.MARK),
    URGENCY("Dấu mật, khẩn", FormPart.URGENCY, Setting.MARK),
    CIRCULATION("Phạm vi lưu hành", FormPart.CIRCULATION, Setting.MARK),
    TYPE_NAME("Tên loại", FormPart.TYPE_NAME, Setting.OPENING),
    SUBJECT("Trích yếu", FormPart.SUBJECT, Setting.LINE),
    LETTER_SUBJECT("Trích yếu công văn", FormPart.LETTER_SUBJECT, Setting.MARK),
    SUBJECT_MARK("Dấu dưới trích yếu", FormPart.SUBJECT, Setting.CENTRED),
    ADDRESSEE("Kính gửi", FormPart.ADDRESSEE, Setting.ADDRESSED),
    ADDRESSEES("Kính gửi nhiều nơi", FormPart.ADDRESSEE, Setting.ADDRESSED),
    GROUND("Căn cứ", FormPart.GROUND, Setting.RUNNING),
    BODY("Lời văn", FormPart.BODY, Setting.RUNNING),
    DIVISION("Phần, chương", FormPart.DIVISION, Setting.HEADING),
    DIVISION_TITLE("Tên phần, chương", FormPart.DIVISION, Setting.HEADING),
    HEADING("Mục", FormPart.HEADING, Setting.HEADING),
    ARTICLE("Điều", FormPart.ARTICLE, Setting.HEADING),
    ITEM_HEADING("Tên khoản", FormPart.BODY, Setting.HEADING),
    ITEM("Khoản", FormPart.BODY, Setting.RUNNING),
    POINT("Điểm", FormPart.BODY, Setting.RUNNING),
    BULLET("Gạch đầu dòng", FormPart.BODY, Setting.RUNNING),
    RECIPIENTS_LABEL("Nơi nhận", FormPart.RECIPIENTS_LABEL, Setting.LINE),
    RECIPIENT("Danh sách nơi nhận", FormPart.RECIPIENT, Setting.LINE),
    AUTHORITY("Quyền hạn ký", FormPart.AUTHORITY, Setting.LINE),
    POSITION("Chức vụ", FormPart.POSITION, Setting.LINE),
    SIGNING("Chỗ ký tên", FormPart.SIGNATORY, Setting.CENTRED),
    SIGNATORY("Họ tên người ký", FormPart.SIGNATORY, Setting.LINE),
    APPENDIX_LABEL("Phụ lục", FormPart.APPENDIX_LABEL, Setting.LINE),
    APPENDIX_TITLE("Tên phụ lục", FormPart.APPENDIX_TITLE, Setting.LINE),
    APPENDIX_NOTE("Chỉ dẫn phụ lục", FormPart.APPENDIX_NOTE, Setting.LINE),
    CELL("Nội dung bảng", FormPart.BODY, Setting.CELL),
    COLUMN_HEAD("Đầu cột", FormPart.BODY, Setting.CELL),
    PAGE_NUMBER("Số trang", FormPart.PAGE_NUMBER, Setting.CENTRED),
    UNPLACED("Nội dung khác", FormPart.RECIPIENT, Setting.LINE),
    FOOT_GAP("Khoảng trước nơi nhận", FormPart.BODY, Setting.GAP),
    GAP("Khoảng trống", FormPart.BODY, Setting.GAP);

    /** How the lines of a style are set. */
    enum Setting {
        /** A line of the letterhead or the foot, as its part is aligned. */
        LINE,
        /** The same, but centred in any case. */
        CENTRED,
        /** A line of the letterhead that stands apart from those above. */
        MARK,
        /** The first line below the letterhead. */
        OPENING,
        /** Whom a letter addresses. */
        ADDRESSED,
        /** A paragraph of the text. */
        RUNNING,
        /** A heading of the text, which stays with what follows. */
        HEADING,
        /** A cell of a table. */
        CELL,
        /** A paragraph of no words whose border is a drawn line. */
        RULE,
        /** A paragraph of no words before or behind a table. */
        GAP
    }

    private final String shownName;
    private final FormPart part;
    private final Setting setting;

    ParagraphStyle(String shownName, FormPart part, Setting setting) {
        this.shownName = shownName;
        this.part = part;
        this.setting = setting;
    }

    /** Returns what the parts of the file call it. */
    String id() {
        StringBuilder id = new StringBuilder();
        for (String word : name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    String shownName() {
        return shownName;
    }

    FormPart part() {
        return part;
    }

    Setting setting() {
        return setting;
    }

    /** Returns the style that Word gives the paragraph that is typed behind one of this style. */
    ParagraphStyle next() {
        return switch (setting) {
            case HEADING, OPENING -> this == TYPE_NAME ? SUBJECT : BODY;
            default -> this;
        };
    }
}
