package io.github.huongdan.quickstart;

/** The paragraphs of the source document, word for word. */
final class SourceParagraphs {

    static final String GROUND = """
            Căn cứ Hướng dẫn số 26-HD/BTGTU, ngày 07 tháng 3 năm 2017 của Ban Tuyên giáo Thành ủy về hướng dẫn \
            công tác thông tin đối ngoại năm 2017""";

    static final String AIM_1 = """
            Hoàn thành tốt các nhiệm vụ thông tin, tuyên truyền đối ngoại theo tinh thần Kết luận 16-KL/TW của \
            Bộ Chính trị khóa XI về "Chiến lược phát triển thông tin đối ngoại giai đoạn 2011- 2020", góp phần \
            tạo môi trường trong nước và quốc tế thuận lợi, thực hiện thắng lợi các nhiệm vụ, kinh tế, chính \
            trị, văn hóa – xã hội, quốc phòng – an ninh, xây dựng Đảng, xây dựng hệ thống chính trị vững mạnh, \
            phục vụ mục tiêu bảo vệ và phát triển đất nước, nâng cao vị thế của Việt Nam trên trường quốc tế.""";

    static final String AIM_2 = """
            Huy động sức mạnh của cả hệ thống chính trị, toàn xã hội, nòng cốt là các đơn vị trực tiếp thực hiện\
             công tác thông tin đối ngoại, tích cực thực hiện các hoạt động tuyên truyền thông tin đối ngoại; \
            đảm bảo sự phối hợp đồng bộ, hiệu quả giữa các cơ quan có liên quan.""";

    static final String AIM_3 = """
            Đảm bảo mối quan hệ gắn kết hai chiều giữa thông tin đối ngoại và thông tin đối nội; giữa việc đưa \
            thông tin của Việt Nam, thành phố Hồ Chí Minh ra thế giới và thông tin từ thế giới vào Việt Nam.""";

    static final String AIM_4 = """
            Đổi mới mạnh mẽ nội dung và hình thức thông tin, đa dạng hóa phương thức hoạt động thông tin đối \
            ngoại, thực hiện tốt phương châm "Chính xác, kịp thời, linh hoạt, phù hợp với từng đối tượng", tận \
            dụng tốt các khả năng, huy động tốt các nguồn lực để tham gia công tác thông tin đối ngoại.""";

    static final String CONTENT_1 = """
            Quán triệt sâu sắc trong cán bộ, đảng viên, công chức, viên chức, học sinh, sinh viên công tác thông\
             tin đối ngoại là nhiệm vụ thường xuyên, lâu dài của cả hệ thống chính trị; tiếp tục nâng cao nhận \
            thức về tầm quan trọng của công tác thông tin đối ngoại trong tình hình mới. Kết quả 5 năm thực hiện\
             Kết luận 16 và Chỉ thị số 26-CT/TW của Ban Bí thư khóa X về "Tiếp tục đổi mới công tác thông tin \
            đối ngoại trong tình hình mới". Tiếp tục triển khai hiệu quả các nhiệm vụ thông tin đối ngoại theo \
            Kết luận 16-KL/TW, ngày 14/02/2012 của Bộ Chính trị (khóa XI) về "Chiến lược phát triển thông tin \
            đối ngoại giai đoạn 2011 – 2020"; Chỉ thị số 21/CT-TTg của Thủ tướng Chính phủ về "Chương trình hành\
             động của Chính phủ""";

    static final String CONTENT_1_BROKEN_OFF = """
            về thông tin đối ngoại của Việt Nam theo tinh thần Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII\
             của Đảng.""";

    static final String CONTENT_2 = """
            Triển khai thực hiện tốt các nhiệm vụ, thông tin tuyên truyền phục vụ mục đích đối ngoại của Đảng, \
            ngoại giao Nhà nước và đối ngoại nhân dân; tuyên truyền các thành tựu toàn diện của công cuộc đổi \
            mới; tuyên truyền đường lối, chủ trương của Đảng, chính sách pháp luật của Nhà nước trên các lĩnh \
            vực kinh tế, chính trị, văn hóa – xã hội, đối ngoại, quốc phòng – an ninh, xây dựng đảng, xây dựng \
            hệ thống chính trị vững mạnh.""";

    static final String CONTENT_2_FURTHER = """
            Tập trung tuyên truyền kỷ niệm các ngày lễ lớn trong năm 2017, các hoạt động đối ngoại cấp cao của \
            Việt Nam. Cung cấp thông tin quốc tế, quan điểm của ta về các vấn đề quốc tế và khu vực đến toàn \
            Đảng bộ Khối kịp thời và có định hướng. Đặc biệt chú trọng sự kiện đối ngoại trọng tâm là Năm APEC \
            2017, Việt Nam đăng cai Hội nghị Cấp cao APEC 2017.""";

    static final String CONTENT_3 = """
            Nâng cao chất lượng công tác dự báo, công tác phát ngôn, chủ động hơn trong việc cung cấp thông tin,\
             phối hợp các lực lượng tham gia công tác thông tin đối ngoại trong công tác đấu tranh, phản bác \
            những thông tin sai sự thật, luận điệu xuyên tạc của các thế lực thù địch, phản tử cơ hội, nhất là \
            xung quanh vấn đề Biển Đông, vấn đề dân tộc, tôn giáo, dân chủ, nhân quyền...""";

    static final String TASK_1 = """
            Ban Tuyên giáo Đảng ủy Khối xây dựng hướng dẫn tuyên truyền, triển khai đến cơ sở.""";

    static final String TASK_2 = """
            Các Đảng ủy, Chi ủy cơ sở lãnh đạo đơn vị tiếp tục quán triệt các nội dung chủ yếu của Chỉ thị số \
            26-CT/TW của Ban Bí thư khóa X về "Tiếp tục đổi mới công tác thông tin đối ngoại trong tình hình \
            mới". Tiếp tục triển khai hiệu quả các nhiệm vụ thông tin đối ngoại theo Kết luận 16-KL/TW, ngày \
            14/02/2012 của Bộ Chính trị (khóa XI) về "Chiến lược phát triển thông tin đối ngoại giai đoạn 2011 –\
             2020"; Chỉ thị số 21/CT-TTg của Thủ tướng Chính phủ về "Chương trình hành động của Chính phủ về \
            thông tin đối ngoại giai đoạn 2013-2020" bằng các hình thức thích hợp.""";

    private SourceParagraphs() {}
}
