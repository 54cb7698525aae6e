package io.github.huongdan.serialization.text;

/** A short Party guidance with every part that the form knows, written for the tests. */
final class PartyLayout {

    static final String TEXT = """
            ĐẢNG ỦY KHỐI DOANH NGHIỆP
            BAN TUYÊN GIÁO
            *
            Số 07-HD/BTGĐUK

            ĐẢNG CỘNG SẢN VIỆT NAM
            Hải Phòng, ngày 05 tháng 02 năm 2018

            HƯỚNG DẪN
            về tuyên truyền ngày sách
            và văn hóa đọc
            -----

            - Căn cứ Quy chế làm việc của Ban;
            - Thực hiện Kế hoạch số 12-KH/BTGTU, ngày 03/01/2018 của Ban Tuyên giáo Thành ủy,

            Ngày sách năm nay có ý nghĩa lớn.

            Ban Tuyên giáo Đảng ủy Khối hướng dẫn như sau:

            I- MỤC ĐÍCH, YÊU CẦU

            1- Làm cho cán bộ ham đọc.

            2- Bảo đảm thiết thực:

            a) Gọn.

            - Không phô trương;

            - Không lãng phí.

            đ) Vui.

            Đoạn thứ hai của mục hai.

            II- HÌNH THỨC

            Mở tủ sách.

            III- TỔ CHỨC THỰC HIỆN

            1- Ban Tuyên giáo, Văn phòng Đảng ủy và Đoàn Thanh niên chủ trì ngày hội.

            2- Các chi ủy, đảng bộ cơ sở: mở tủ sách trước ngày 15/3/2018.

            3- Xong trong quý I.

            Trên đây là hướng dẫn, đề nghị các đồng chí thực hiện.

            Nơi nhận:
            - Ban Tuyên giáo Thành ủy (để b/c);
            - Các chi bộ;
            - Lưu VP.

            K/T TRƯỞNG BAN
            PHÓ TRƯỞNG BAN THƯỜNG TRỰC

            (đã ký)

            Trần Thị Bình An
            """;

    private PartyLayout() {}
}
