package io.github.huongdan.citation;

import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Syllables;
import java.util.List;

/** The words that part the pieces of a citation. */
final class Lexicon {

    static final long CUA = Syllables.key("của");
    static final long GIUA = Syllables.key("giữa");
    static final long VE = Syllables.key("về");
    static final long VIEC = Syllables.key("việc");
    static final long VA = Syllables.key("và");
    static final long SO = Syllables.key("số");
    static final long NGAY = Syllables.key("ngày");
    static final long THANG = Syllables.key("tháng");
    static final long NAM = Syllables.key("năm");
    static final long KHOA = Syllables.key("khóa");

    /** Bodies that pass resolutions and are named without {@code của}. */
    static final PhraseTable MEETINGS = PhraseTable.of("đại hội", "hội nghị", "trung ương");

    /** Verbs that open a subject without {@code về}. */
    static final PhraseTable SUBJECT_VERBS = Lexicon.listed("""
            ban hành | quy định | qui định | phê duyệt | hướng dẫn | triển khai | tuyên truyền | thi hành |
            sửa đổi | bổ sung | bãi bỏ | công bố | thành lập | kiện toàn | điều chỉnh | giải quyết""");

    /** Of these, the ones that no organ's name holds with a capital either. */
    static final PhraseTable VERBS_IN_ANY_CASE = PhraseTable.of("quy định", "hướng dẫn", "phê duyệt");

    /** Where the clause goes on about something else: no organ's name holds these. */
    static final PhraseTable CLAUSE_WORDS = Lexicon.listed("""
            đã | đang | sẽ | được | bị | là | nhằm | để | tại | vào | với | cho | đến | theo | do | gắn |
            bằng | thì | phải | nếu | khi | như | từ | mà | cần | hoặc | này | đó | nêu | kèm | gửi | tiếp |
            góp | yêu cầu | đề nghị | trong | những | mỗi | mọi | một số | cũng | đồng thời | qua | thay |
            còn | hiện | đề ra | xác định | nhấn mạnh | khẳng định | giao | chỉ rõ | có | đối với | vì | nên | không thuộc |
            không phải | không được | áp dụng | thuộc""");

    /** How the names of organs begin. */
    static final PhraseTable ORGANS = Lexicon.listed("""
            Ban | Tiểu ban | Ủy ban | UBND | HĐND | MTTQ | Đảng ủy | Đảng bộ | Đảng đoàn | Chi bộ | Chi ủy |
            Tỉnh ủy | Thành ủy | Huyện ủy | Quận ủy | Thị ủy | Sở | Bộ | Phòng | Văn phòng | Hội đồng | Hội |
            Đoàn | Công đoàn | Liên đoàn | Mặt trận | Cục | Vụ | Tổng cục | Thường trực | Trung tâm | Trường |
            Trung ương | Công an | Tòa án | Viện | Học viện | Chính phủ | Quốc hội | Thủ tướng | Chủ tịch |
            Nhà nước | Tổng công ty | Tập đoàn""");

    /** Organs that are named after what they do: a verb after these belongs to the name. */
    static final PhraseTable ORGANS_NAMED_BY_TASK = Lexicon.listed("""
            Ban Chỉ đạo | Tiểu ban | Tổ công tác | Tổ giúp việc | Tổ biên tập | Ban Quản lý""");

    /** Pairs that stay together though a comma parts them. */
    static final PhraseTable PAIRS = Lexicon.withMarks("""
            sửa đổi, bổ sung | bổ sung, sửa đổi | điều chỉnh, bổ sung | phòng, chống | đại học, cao đẳng |
            cao đẳng, đại học | văn hóa, thể thao | văn hóa, thông tin | văn học, nghệ thuật |
            khoa học, công nghệ | an ninh, trật tự | kiểm tra, giám sát | thanh tra, kiểm tra |
            giám sát, phản biện | khiếu nại, tố cáo | thi đua, khen thưởng | chủ trương, chính sách |
            chức năng, nhiệm vụ | nhiệm vụ, giải pháp | lãnh đạo, chỉ đạo | quản lý, sử dụng |
            học tập, quán triệt | cán bộ, đảng viên | cán bộ, công chức | công chức, viên chức |
            mục đích, yêu cầu | căn bản, toàn diện | xây dựng, chỉnh đốn | ngăn chặn, đẩy lùi | nhanh, bền vững |
            giáo dục, đào tạo | tư tưởng, đạo đức, phong cách | đấu tranh, phản bác""");

    /** What is counted with a number: {@code 5 năm} is no act's number. */
    static final PhraseTable UNITS = Lexicon.listed("""
            năm | tháng | ngày | tuần | quý | giờ | phút | đơn vị | đồng | triệu | tỷ | tỉ | nghìn | người |
            bước | nội dung | nhiệm vụ | giai đoạn | lần | cấp | xã | huyện | tỉnh | vấn đề | nhóm | chỉ tiêu |
            mục tiêu | đồng chí | cơ quan | lĩnh vực | giải pháp | phần | điểm | ha | km | m""");

    /** What may follow an act's number that stands without {@code số} and without a symbol. */
    static final PhraseTable AFTER_BARE_NUMBER = Lexicon.listed("""
            và | của | về | ngày | khóa | cùng | hoặc | với | đã | được | là | trong | tại | cho | theo | thì |
            nêu | này | đến | gắn | bằng | ban hành | quy định | hướng dẫn | yêu cầu | chỉ rõ | xác định""");

    private static final long TP = Syllables.key("TP");

    private Lexicon() {}

    static PhraseTable listed(String texts) {
        return PhraseTable.of(texts.split("\\|"));
    }

    static PhraseTable withMarks(String texts) {
        return PhraseTable.withMarks(List.of(texts.split("\\|")));
    }

    /** Tells whether a full stop after a word belongs to it: {@code TP. Hồ Chí Minh}. */
    static boolean isAbbreviation(Tokens tokens, int i) {
        return tokens.key(i) == TP;
    }

    /** Tells whether {@code số} or digits stand at a token. */
    static boolean startsNumber(Tokens tokens, int i) {
        if (tokens.key(i) != SO) {
            return tokens.isNumber(i);
        }
        int next = tokens.isMark(i + 1, ':') ? i + 2 : i + 1;
        return tokens.isNumber(next) || tokens.isMark(next, '/') || tokens.isMark(next, '-');
    }
}
