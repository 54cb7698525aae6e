package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where names of laws and of organs end: at dates, numbers, clauses, other acts and other organs. */
class LawsAndOrgansTest {

    private static final String CASES = """
                # Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
                Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 | - | - | Tổ chức chính quyền địa phương
                # Căn cứ Luật Đất đai số 31/2024/QH15
                Luật Đất đai số 31/2024/QH15 | - | - | Đất đai
                # Căn cứ Luật Đất đai, Luật Nhà ở và Luật Kinh doanh bất động sản
                Luật Đất đai | - | - | Đất đai
                Luật Nhà ở | - | - | Nhà ở
                Luật Kinh doanh bất động sản | - | - | Kinh doanh bất động sản
                # Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25 tháng 11 năm 2019
                Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25 tháng 11 năm 2019 | - | - | sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức
                # Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản số 43/2024/QH15
                Luật sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản số 43/2024/QH15 | - | - | sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản
                # Căn cứ Luật Tiếp cận thông tin, ngày 06 tháng 4 năm 2016
                Luật Tiếp cận thông tin, ngày 06 tháng 4 năm 2016 | - | - | Tiếp cận thông tin
                # Căn cứ Hiến pháp năm 2013
                Hiến pháp năm 2013 | - | - | -
                # Sinh viên ngành Luật Kinh tế năm 2020 học tập
                # Trường Đại học Luật Hà Nội ngày 5/6/2020
                # Học viện Luật Kinh tế số 5
                # Luật này quy định nhiều việc năm 2015
                # đọc Luật Đất đai mà không cần căn cứ
                # theo Luật Phòng, chống tham nhũng, các cơ quan báo cáo
                Luật Phòng, chống tham nhũng | - | - | Phòng, chống tham nhũng
                # theo Luật Thực hành tiết kiệm, chống lãng phí năm 2013 và các văn bản liên quan
                Luật Thực hành tiết kiệm, chống lãng phí năm 2013 | - | - | Thực hành tiết kiệm, chống lãng phí
                # theo Luật Giáo dục, Bộ Giáo dục và Đào tạo báo cáo
                Luật Giáo dục | - | - | Giáo dục
                # Căn cứ Luật Bảo hiểm y tế … năm 2008
                Luật Bảo hiểm y tế … năm 2008 | - | - | Bảo hiểm y tế …
                # Căn cứ Luật An toàn, vệ sinh lao động ngày 25/6/2015; xét đề nghị
                Luật An toàn, vệ sinh lao động ngày 25/6/2015 | - | - | An toàn, vệ sinh lao động
                # Căn cứ Luật Công đoàn khóa XV thông qua
                Luật Công đoàn khóa XV | - | - | Công đoàn
                # Căn cứ Luật về hội năm 2025
                Luật về hội năm 2025 | - | - | về hội
                # Thực hiện Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14
                Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 | - | - | Ưu đãi người có công với cách mạng
                # Căn cứ Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14
                Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14 | - | - | Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
                # theo Luật Đất đai được hướng dẫn tại Thông tư số 5/2018/TT-BTNMT
                Luật Đất đai | - | - | Đất đai
                Thông tư số 5/2018/TT-BTNMT | - | - | -
                # quy định tại Điều 5 Luật Thanh niên và Điều 6 Luật Trẻ em
                Luật Thanh niên | Điều 5 | - | Thanh niên
                Luật Trẻ em | Điều 6 | - | Trẻ em
                # quy định tại Điều 5 Luật Thanh niên, khoản 3 Điều 6 Luật Trẻ em
                Luật Thanh niên | Điều 5 | - | Thanh niên
                Luật Trẻ em | khoản 3 Điều 6 | - | Trẻ em
                # Kế hoạch số 12-KH/TU của Tỉnh ủy, Hướng dẫn số 5-HD/BTGTU
                Kế hoạch số 12-KH/TU của Tỉnh ủy | - | Tỉnh ủy | -
                Hướng dẫn số 5-HD/BTGTU | - | - | -
                # Kế hoạch số 12/KH-UBND của UBND tỉnh giao các sở thực hiện
                Kế hoạch số 12/KH-UBND của UBND tỉnh | - | UBND tỉnh | -
                # Kế hoạch số 12/KH-UBND của UBND tỉnh Bình Thuận giao các sở
                Kế hoạch số 12/KH-UBND của UBND tỉnh Bình Thuận | - | UBND tỉnh Bình Thuận | -
                # Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo phòng, chống tham nhũng tỉnh về công tác năm 2024
                Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo phòng, chống tham nhũng tỉnh về công tác năm 2024 | - | Ban Chỉ đạo phòng, chống tham nhũng tỉnh | công tác năm 2024
                # Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo thực hiện Quy chế dân chủ về kiểm tra
                Kế hoạch số 12/KH-BCĐ của Ban Chỉ đạo thực hiện Quy chế dân chủ về kiểm tra | - | Ban Chỉ đạo thực hiện Quy chế dân chủ | kiểm tra
                # Hướng dẫn số 12/HD-SGDĐT của Sở Giáo dục và Đào tạo (GD&ĐT) Bắc Giang về tuyển sinh
                Hướng dẫn số 12/HD-SGDĐT của Sở Giáo dục và Đào tạo (GD&ĐT) Bắc Giang về tuyển sinh | - | Sở Giáo dục và Đào tạo (GD&ĐT) Bắc Giang | tuyển sinh
                # Hướng dẫn số 12/HD-SGDĐT của Sở Giáo dục và Đào tạo (sau đây gọi là Sở) hướng dẫn tuyển sinh
                Hướng dẫn số 12/HD-SGDĐT của Sở Giáo dục và Đào tạo (sau đây gọi là Sở) hướng dẫn tuyển sinh | - | Sở Giáo dục và Đào tạo | hướng dẫn tuyển sinh
                # Công văn số 12/CV-BTC của Bộ Tài chính và Kế hoạch số 5/KH-UBND của UBND tỉnh
                Công văn số 12/CV-BTC của Bộ Tài chính | - | Bộ Tài chính | -
                Kế hoạch số 5/KH-UBND của UBND tỉnh | - | UBND tỉnh | -
                # Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ, các bộ báo cáo
                Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ | - | Thủ tướng Chính phủ | -
                # Thông tư liên tịch số 12/2015/TTLT-BTC-BNV của Bộ Tài chính, Bộ Nội vụ hướng dẫn thực hiện
                Thông tư liên tịch số 12/2015/TTLT-BTC-BNV của Bộ Tài chính, Bộ Nội vụ hướng dẫn thực hiện | - | Bộ Tài chính, Bộ Nội vụ | hướng dẫn thực hiện
                # Nghị quyết số 12-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XII) về công tác cán bộ
                Nghị quyết số 12-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XII) về công tác cán bộ | - | Ban Chấp hành Trung ương Đảng | công tác cán bộ
                # Kế hoạch số 5/KH-MTTQ-BTT của Ban Thường trực Uỷ ban MTTQ Việt Nam TP. Hồ Chí Minh về giám sát
                Kế hoạch số 5/KH-MTTQ-BTT của Ban Thường trực Uỷ ban MTTQ Việt Nam TP. Hồ Chí Minh về giám sát | - | Ban Thường trực Uỷ ban MTTQ Việt Nam TP. Hồ Chí Minh | giám sát
                # Kế hoạch số 12/KH-UBND của UBND tỉnh Bà Rịa - Vũng Tàu về bầu cử
                Kế hoạch số 12/KH-UBND của UBND tỉnh Bà Rịa - Vũng Tàu về bầu cử | - | UBND tỉnh Bà Rịa - Vũng Tàu | bầu cử
                # Kế hoạch số 12/KH-UBND của UBND tỉnh Bà Rịa - và các huyện
                Kế hoạch số 12/KH-UBND của UBND tỉnh Bà Rịa | - | UBND tỉnh Bà Rịa | -
                # Nghị quyết số 12/NQ-HĐND của HĐND tỉnh và UBND tỉnh về ngân sách
                Nghị quyết số 12/NQ-HĐND của HĐND tỉnh và UBND tỉnh về ngân sách | - | HĐND tỉnh và UBND tỉnh | ngân sách
                # Kế hoạch số 7/KH-ĐTN của Đoàn Thanh niên trường, ban hành kèm theo về tình nguyện
                Kế hoạch số 7/KH-ĐTN của Đoàn Thanh niên trường | - | Đoàn Thanh niên trường | -
                # Kế hoạch số 7/KH-SVHTTDL của Sở Văn hóa, Thể thao và Du lịch về lễ hội
                Kế hoạch số 7/KH-SVHTTDL của Sở Văn hóa, Thể thao và Du lịch về lễ hội | - | Sở Văn hóa, Thể thao và Du lịch | lễ hội
                # Kế hoạch số 7/KH-UBND của Ủy ban nhân dân của Thành phố Huế về lễ hội
                Kế hoạch số 7/KH-UBND của Ủy ban nhân dân của Thành phố Huế về lễ hội | - | Ủy ban nhân dân của Thành phố Huế | lễ hội
                # Kế hoạch số 7/KH-UBND của Ủy ban nhân dân của các xã về lễ hội
                Kế hoạch số 7/KH-UBND của Ủy ban nhân dân | - | Ủy ban nhân dân | -
                # Kế hoạch số 7/KH-UBND của UBND huyện Năm Căn ngày 5/6/2020 về lễ hội
                Kế hoạch số 7/KH-UBND của UBND huyện Năm Căn ngày 5/6/2020 về lễ hội | - | UBND huyện Năm Căn | lễ hội
                # Thông báo số 12-TB/TU của Thường trực Tỉnh ủy về kết luận, chỉ đạo của đồng chí Bí thư, các sở phải thực hiện
                Thông báo số 12-TB/TU của Thường trực Tỉnh ủy về kết luận, chỉ đạo của đồng chí Bí thư | - | Thường trực Tỉnh ủy | kết luận, chỉ đạo của đồng chí Bí thư
                # Quyết định số 12/QĐ-UBND về mức 1,5 lần lương cơ sở
                Quyết định số 12/QĐ-UBND về mức 1,5 lần lương cơ sở | - | - | mức 1,5 lần lương cơ sở
                # Quyết định số 12/QĐ-UBND về quản lý đất đai, các sở, ban, ngành tổ chức thực hiện
                Quyết định số 12/QĐ-UBND về quản lý đất đai | - | - | quản lý đất đai
                # Quyết định số 12/QĐ-UBND về quản lý đất đai, khoáng sản và môi trường
                Quyết định số 12/QĐ-UBND về quản lý đất đai, khoáng sản và môi trường | - | - | quản lý đất đai, khoáng sản và môi trường
                # Quyết định số 12/QĐ-UBND về quản lý đất đai, Nghị định số 5/2018/NĐ-CP
                Quyết định số 12/QĐ-UBND về quản lý đất đai | - | - | quản lý đất đai
                Nghị định số 5/2018/NĐ-CP | - | - | -
                # Quyết định số 12/QĐ-UBND về phân cấp, Sở Tài chính hướng dẫn như sau: lập dự toán
                Quyết định số 12/QĐ-UBND về phân cấp | - | - | phân cấp
                # Nghị định số 12/2021/NĐ-CP về sửa đổi một số điều của Nghị định số 5/2018/NĐ-CP, Luật Đất đai
                Nghị định số 12/2021/NĐ-CP về sửa đổi một số điều của Nghị định số 5/2018/NĐ-CP, Luật Đất đai | - | - | sửa đổi một số điều của Nghị định số 5/2018/NĐ-CP, Luật Đất đai
                Nghị định số 5/2018/NĐ-CP | - | - | -
                # Chỉ thị số 12-CT/TW về "tăng cường, đổi mới" công tác dân vận
                Chỉ thị số 12-CT/TW về "tăng cường, đổi mới" | - | - | tăng cường, đổi mới
                # Chỉ thị số 12-CT/TW về việc "học tập", làm theo Bác
                Chỉ thị số 12-CT/TW về việc "học tập" | - | - | học tập
                # Chỉ thị số 12-CT/TW, ngày 5/6/2018 "Về tăng cường lãnh đạo"
                Chỉ thị số 12-CT/TW, ngày 5/6/2018 "Về tăng cường lãnh đạo" | - | - | tăng cường lãnh đạo
                # Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013
                Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 | - | - | nước Cộng hòa xã hội chủ nghĩa Việt Nam
                # theo Luật Thanh niên và theo dõi việc học
                Luật Thanh niên | - | - | Thanh niên
                # theo Luật Thanh niên khoản 3 Điều 5
                Luật Thanh niên | - | - | Thanh niên
                # theo Luật Bình đẳng giới (sửa đổi) năm 2020
                Luật Bình đẳng giới | - | - | Bình đẳng giới
                # Căn cứ Luật sửa đổi Luật Đất đai và Luật Nhà ở năm 2013
                Luật sửa đổi Luật Đất đai và Luật Nhà ở năm 2013 | - | - | sửa đổi Luật Đất đai và Luật Nhà ở
                # Khoa Luật Kinh tế năm 2020 tuyển sinh
                # Trường Luật Hà Nội năm 2020 tuyển sinh
                # theo Luật Đất đai quy định tại Nghị định số 5/2018/NĐ-CP
                Luật Đất đai | - | - | Đất đai
                Nghị định số 5/2018/NĐ-CP | - | - | -
                # theo Luật Đất đai; các xã báo cáo
                Luật Đất đai | - | - | Đất đai
                # Căn cứ Luật Đất đai, ngày hôm ấy các xã báo cáo
                Luật Đất đai | - | - | Đất đai
                # theo quy định của Luật Đất đai thì báo cáo
                Luật Đất đai | - | - | Đất đai
                # Kế hoạch số 7-KH/BTGDVTU của Ban Tuyên giáo và dân vận Tỉnh ủy về lễ hội
                Kế hoạch số 7-KH/BTGDVTU của Ban Tuyên giáo và dân vận Tỉnh ủy về lễ hội | - | Ban Tuyên giáo và dân vận Tỉnh ủy | lễ hội
                # Kế hoạch số 12/KH-UBND của UBND thị xã giao các phường thực hiện
                Kế hoạch số 12/KH-UBND của UBND thị xã | - | UBND thị xã | -
                # Kế hoạch số 7/KH-UBND của UBND TP.Huế về lễ hội
                Kế hoạch số 7/KH-UBND của UBND TP.Huế về lễ hội | - | UBND TP.Huế | lễ hội
                # Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân tỉnh khóa XII về ngân sách
                Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân tỉnh khóa XII về ngân sách | - | Hội đồng nhân dân tỉnh | ngân sách
                # Kế hoạch số 7/KH-SVH của Sở Văn hóa & Thể thao về lễ hội
                Kế hoạch số 7/KH-SVH của Sở Văn hóa & Thể thao về lễ hội | - | Sở Văn hóa & Thể thao | lễ hội
                # Kế hoạch số 7/KH-BCĐ của Ban Chỉ đạo về lễ hội
                Kế hoạch số 7/KH-BCĐ của Ban Chỉ đạo về lễ hội | - | Ban Chỉ đạo | lễ hội
                # Kế hoạch số 7/KH-ĐTN của Đoàn xã hội về lễ hội
                Kế hoạch số 7/KH-ĐTN của Đoàn xã hội về lễ hội | - | Đoàn xã hội | lễ hội
                # Kế hoạch số 7/KH-UBND của UBND huyện Số Hai về lễ hội
                Kế hoạch số 7/KH-UBND của UBND huyện Số Hai về lễ hội | - | UBND huyện Số Hai | lễ hội
                # Kế hoạch số 7/KH-UBND của và về lễ hội
                Kế hoạch số 7/KH-UBND | - | - | -
                # Nghị định số 5/2018/NĐ-CP của … quy định về giá đất
                Nghị định số 5/2018/NĐ-CP của … quy định về giá đất | - | - | quy định về giá đất
                # Chỉ thị số 12-CT/TW, về công tác dân vận
                Chỉ thị số 12-CT/TW, về công tác dân vận | - | - | công tác dân vận
                # Thông tư số 5/2018/TT-BNV quy định "cán bộ" là người làm việc
                Thông tư số 5/2018/TT-BNV | - | - | -
                # Thông tư số 5/2018/TT-BNV hướng dẫn như sau: một là báo cáo
                Thông tư số 5/2018/TT-BNV | - | - | -
                # Thông tư số 5/2018/TT-BNV quy định: một là báo cáo
                Thông tư số 5/2018/TT-BNV | - | - | -
                # Thông tư số 5/2018/TT-BNV quy định tiêu chuẩn cán bộ. Các xã báo cáo
                Thông tư số 5/2018/TT-BNV quy định tiêu chuẩn cán bộ | - | - | quy định tiêu chuẩn cán bộ
                # Chỉ thị số 12-CT/TW “về việc học tập” năm nay
                Chỉ thị số 12-CT/TW “về việc học tập” | - | - | học tập
                # Chỉ thị số 12-CT/TW về ‘Dân vận khéo’ năm nay
                Chỉ thị số 12-CT/TW về ‘Dân vận khéo’ | - | - | Dân vận khéo
                # Chỉ thị số 12-CT/TW về 'Dân vận khéo' năm nay
                Chỉ thị số 12-CT/TW về 'Dân vận khéo' | - | - | Dân vận khéo
                # Chỉ thị số 12-CT/TW về "Dân vận khéo
                Chỉ thị số 12-CT/TW về "Dân vận khéo | - | - | Dân vận khéo
                # Chỉ thị số 12-CT/TW về "Dân vận khéo." và việc khác
                Chỉ thị số 12-CT/TW về "Dân vận khéo." | - | - | Dân vận khéo.
                # Chỉ thị số 12-CT/TW về "" và việc khác
                Chỉ thị số 12-CT/TW về "" | - | - | -
                # Chỉ thị số 12-CT/TW về dân vận (giai đoạn 2) ở xã; việc khác
                Chỉ thị số 12-CT/TW về dân vận (giai đoạn 2) ở xã | - | - | dân vận (giai đoạn 2) ở xã
                # Chỉ thị số 12-CT/TW về dân vận (giai đoạn 2)
                Chỉ thị số 12-CT/TW về dân vận (giai đoạn 2) | - | - | dân vận (giai đoạn 2)
                # Chỉ thị số 12-CT/TW về dân vận (Nghị định số 5/2018/NĐ-CP) ở xã
                Chỉ thị số 12-CT/TW về dân vận | - | - | dân vận
                Nghị định số 5/2018/NĐ-CP | - | - | -
                # Quyết định số 12/QĐ-UBND về trật tự ở TP. Huế. Các xã báo cáo
                Quyết định số 12/QĐ-UBND về trật tự ở TP. Huế | - | - | trật tự ở TP. Huế
                # Quyết định số 12/QĐ-UBND về phần mềm 2.0 ở xã. Các xã báo cáo
                Quyết định số 12/QĐ-UBND về phần mềm 2.0 ở xã | - | - | phần mềm 2.0 ở xã
                # Quyết định số 12/QĐ-UBND về mức thuế 5%. Các xã báo cáo
                Quyết định số 12/QĐ-UBND về mức thuế 5% | - | - | mức thuế 5%
                # Quyết định số 12/QĐ-UBND về việc "một cửa" được sửa đổi tại Quyết định số 15/QĐ-UBND
                Quyết định số 12/QĐ-UBND về việc "một cửa" | - | - | một cửa
                Quyết định số 15/QĐ-UBND | - | - | -
                # Quyết định số 12/QĐ-UBND về dân vận được sửa đổi, bổ sung tại Quyết định số 15/QĐ-UBND
                Quyết định số 12/QĐ-UBND về dân vận | - | - | dân vận
                Quyết định số 15/QĐ-UBND | - | - | -
                # Quyết định số 12/QĐ-UBND về đất đai, các sở căn cứ kế hoạch thực hiện
                Quyết định số 12/QĐ-UBND về đất đai | - | - | đất đai
                # Quyết định số 12/QĐ-UBND về đất đai, các xã báo cáo theo mẫu sau: biểu 1
                Quyết định số 12/QĐ-UBND về đất đai | - | - | đất đai
                # Quyết định số 12/QĐ-UBND về đất đai, nhà ở; các sở phải báo cáo
                Quyết định số 12/QĐ-UBND về đất đai, nhà ở | - | - | đất đai, nhà ở
                # Quyết định số 12/QĐ-UBND về đất đai, số 13/QĐ-UBND về nhà ở
                Quyết định số 12/QĐ-UBND về đất đai | - | - | đất đai
                số 13/QĐ-UBND về nhà ở | - | - | nhà ở
                # Quyết định số 12/QĐ-UBND về đất đai, phòng học phải xây
                Quyết định số 12/QĐ-UBND về đất đai | - | - | đất đai
                # Quyết định số 12/QĐ-UBND về sửa đổi, bổ sung một số điều của Quyết định số 5/QĐ-UBND, Kế hoạch số 6/KH-UBND
                Quyết định số 12/QĐ-UBND về sửa đổi, bổ sung một số điều của Quyết định số 5/QĐ-UBND | - | - | sửa đổi, bổ sung một số điều của Quyết định số 5/QĐ-UBND
                Quyết định số 5/QĐ-UBND | - | - | -
                Kế hoạch số 6/KH-UBND | - | - | -
                # Quyết định số 12/QĐ-UBND về giá đất,
                Quyết định số 12/QĐ-UBND về giá đất | - | - | giá đất
                # Quyết định số 12/QĐ-UBND về phân cấp, Luật Đất đai
                Quyết định số 12/QĐ-UBND về phân cấp | - | - | phân cấp
                Luật Đất đai | - | - | Đất đai
                # Quyết định số 12/QĐ-UBND về học tập theo Luật số 83/2025/QH15, Luật Đất đai
                Quyết định số 12/QĐ-UBND về học tập theo Luật số 83/2025/QH15 | - | - | học tập theo Luật số 83/2025/QH15
                Luật số 83/2025/QH15 | - | - | -
                Luật Đất đai | - | - | Đất đai
            """;

    static Stream<CitationCase> cases() {
        return CitationCase.all(CASES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheActsWithTheirIssuersAndSubjects(CitationCase expected) {
        assertThat(expected.found()).isEqualTo(expected.acts());
    }
}
