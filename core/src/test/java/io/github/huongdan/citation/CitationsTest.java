package io.github.huongdan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Căn cứ tình hình thực tế của địa phương",
                "Kế hoạch 5 năm 2021 - 2025",
                "Kế hoạch 3 tháng đầu năm",
                "Thông báo 2 đơn vị chưa hoàn thành",
                "Báo cáo 10 % số hộ, Báo cáo 1.500 hộ, Báo cáo 3/2017",
                "kế hoạch 16 của đơn vị",
                "Kế hoạch 2017, Chương trình 2016-2020",
                "Kế hoạch số 5 đơn vị",
                "báo cáo số liệu về tình hình",
                "theo quy định của pháp luật và hướng dẫn của cấp trên",
                "Theo đề nghị của Văn phòng Trung ương Đảng,",
                "Trường Đại học Luật Hà Nội ngày 01/02/2020",
                "Đoàn Luật sư; luật sư Nguyễn Văn A",
                "Quốc hội thảo luận Luật Tố cáo, đồng thời",
                "Luật này có hiệu lực từ ngày 01/7/2025",
                "điều lệ và quy chế làm việc",
                "Quy chế làm việc mới",
                "kết luận ngày 14/02/2012",
                "Số 81-HD/BTGDUK"
            })
    void citesNothing(String text) {
        assertThat(Citations.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theo Kết luận 16, đồng thời | Kết luận 16",
                "Kết luận 16. Tiếp tục | Kết luận 16",
                "nêu trong hướng dẫn số 76 của tỉnh | hướng dẫn số 76",
                "Quyết định 1234 ngày 01/01/2020 | Quyết định 1234 ngày 01/01/2020",
                "kết luận 16-KL/TW | kết luận 16-KL/TW",
                "KẾT LUẬN số 16-KL/TW | KẾT LUẬN số 16-KL/TW",
                "Văn bản số 42/CV-PGD&ĐT ngày 07/12/2019 | Văn bản số 42/CV-PGD&ĐT ngày 07/12/2019",
                "chuyên đề (số 157/KH-BGDĐT ngày 13/3/2020) | số 157/KH-BGDĐT ngày 13/3/2020",
                "Kết luận ngày 14/02/2012 của Bộ Chính trị | Kết luận ngày 14/02/2012 của Bộ Chính trị",
                "Điều lệ Đảng Cộng sản Việt Nam quy định | Điều lệ Đảng Cộng sản Việt Nam",
                "theo Hiến pháp năm 2013; | Hiến pháp năm 2013",
                "Căn cứ Luật Cán bộ, công chức ngày 13/11/2008; | Luật Cán bộ, công chức ngày 13/11/2008",
                "đúng quy định của Luật Tố cáo thì chuyển cơ quan | Luật Tố cáo",
                "Nghị quyết Đại hội XIII của Đảng đã đề ra | Nghị quyết Đại hội XIII của Đảng"
            })
    void citesOneAct(String text, String cited) {
        assertThat(Citations.in(text))
                .extracting(found -> found.citation().text())
                .containsExactly(cited);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "của Ban Tuyên giáo Thành ủy về công tác năm | Ban Tuyên giáo Thành ủy",
                "của Ban Tuyên giáo Thành ủy, Ban Tuyên giáo Đảng ủy Khối hướng dẫn như sau: | Ban Tuyên giáo Thành ủy",
                "của Thành ủy, Ban Tuyên giáo báo cáo về tình hình | Thành ủy",
                "của Ban Tuyên giáo Thành ủy ban hành Quy định về báo cáo viên | Ban Tuyên giáo Thành ủy",
                "của Bộ Lao động - Thương binh và Xã hội Hướng dẫn một số nội dung | Bộ Lao động - Thương binh và Xã hội",
                "của Bộ Khoa học và Công nghệ và Bộ Nội vụ về việc phối hợp | Bộ Khoa học và Công nghệ và Bộ Nội vụ",
                "của Bộ Văn hóa, Thể thao và Du lịch; | Bộ Văn hóa, Thể thao và Du lịch",
                "của Chính phủ và tình hình thực tế | Chính phủ",
                "của Chính phủ và Chương trình hành động | Chính phủ",
                "của Bộ Chính trị trong toàn Đảng | Bộ Chính trị",
                "của Thành ủy TP. Hồ Chí Minh về việc | Thành ủy TP. Hồ Chí Minh",
                "của Ban Chỉ đạo thi hành Luật Đất đai về việc | Ban Chỉ đạo thi hành Luật Đất đai",
                "của ủy ban nhân dân tỉnh; | ủy ban nhân dân tỉnh",
                "của Phòng GD&ĐT Hiệp Hòa về việc | Phòng GD&ĐT Hiệp Hòa",
                "của Ban Chấp hành Trung ương Đảng (khóa XII) | Ban Chấp hành Trung ương Đảng",
                "của Bộ Chính trị ngày 18/2/2014 | Bộ Chính trị",
                "của Sở Nội vụ (SNV) An Bình về văn thư | Sở Nội vụ (SNV) An Bình",
                "của Phòng Y tế (PYT) huyện về dịch bệnh | Phòng Y tế (PYT) huyện",
                "của Sở Nội vụ (SNV) về văn thư | Sở Nội vụ",
                "của UBND tỉnh đôn đốc các huyện | UBND tỉnh",
                "của UBND thành phố An Bình chấp thuận đề án | UBND thành phố An Bình",
                "của Tỉnh ủy và tỉnh đoàn An Bình về thi đua | Tỉnh ủy",
                "của Ủy ban bầu cử xã An Bình về việc | Ủy ban bầu cử xã An Bình",
                "của Ban chỉ đạo tỉnh chỉ đạo về việc | Ban chỉ đạo tỉnh",
                "của Chính phủ gồm năm chương | Chính phủ",
                "của Bộ Ngoại giao về lễ tân | Bộ Ngoại giao",
                "của Ban An toàn giao thông tỉnh giao các huyện | Ban An toàn giao thông tỉnh",
                "của Ban Chỉ đạo thực hiện Quy chế dân chủ tỉnh về | Ban Chỉ đạo thực hiện Quy chế dân chủ tỉnh",
                "của liên Bộ: Nội vụ - Tài chính về lương | liên Bộ: Nội vụ - Tài chính",
                "của liên ngành Công an - Kiểm sát về điều tra | liên ngành Công an - Kiểm sát",
                "ngày 05/3/2020 Chính phủ về văn thư | Chính phủ",
                "của các cơ quan có liên quan | ",
                "Hội nghị Trung ương 8 khóa XI | Hội nghị Trung ương 8"
            })
    void readsTheIssuerUntilItsNameEnds(String words, String issuer) {
        assertThat(only("Hướng dẫn số 26-HD/BTGTU " + words).issuer()).isEqualTo(issuer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "về công tác dân vận; Kế hoạch | công tác dân vận",
                "về việc nâng lương. Sau đó | nâng lương",
                "về công tác dân vận (gọi tắt là Hướng dẫn 26) | công tác dân vận",
                "về công tác của Mặt trận (MTTQ) các cấp, góp phần | công tác của Mặt trận (MTTQ) các cấp",
                "về phòng, chống tham nhũng, lãng phí | phòng, chống tham nhũng, lãng phí",
                "về văn thư, lưu trữ, Sở Nội vụ phối hợp rà soát | văn thư, lưu trữ",
                "về chế độ, định mức, các sở, ban, ngành phải rà soát | chế độ, định mức",
                "về chế độ, định mức, tiêu chuẩn đã hết hạn | chế độ, định mức",
                "về trách nhiệm của Sở Nội vụ, Sở Tài chính; | trách nhiệm của Sở Nội vụ, Sở Tài chính",
                "về văn thư, Kế hoạch số 5-KH/TU | văn thư",
                "quy định rõ “Tổ: là nơi sinh hoạt” | ",
                "quy định: các tổ sinh hoạt | ",
                "quy định tại Điều 5 | ",
                "quy định mức chi, mức hỗ trợ; | quy định mức chi, mức hỗ trợ",
                "về việc sửa đổi, bổ sung một số điều, khoản | sửa đổi, bổ sung một số điều, khoản",
                "về việc hỗ trợ 1,5 triệu đồng, | hỗ trợ 1,5 triệu đồng",
                "về công tác năm 2017, Ban Tuyên giáo hướng dẫn như sau: | công tác năm 2017",
                "Về việc nâng lương | nâng lương",
                "về “công tác dân vận, tôn giáo” bằng hình thức thích hợp | công tác dân vận, tôn giáo",
                "“về việc nâng lương” | nâng lương",
                "về \"công tác dân vận\", \"an sinh\" | công tác dân vận",
                "'Tuyên truyền biển đảo' | Tuyên truyền biển đảo",
                "về \"công tác dân vận; hết | công tác dân vận; hết",
                "về “công tác dân vận; Kế hoạch về “an sinh” | công tác dân vận; Kế hoạch về “an sinh”",
                "về “công tác “dân vận” khéo” và | công tác “dân vận” khéo",
                "về “ | ",
                "về | ",
                "ban hành Quy định “về báo cáo viên, cộng tác viên”; | ban hành Quy định “về báo cáo viên, cộng tác viên”",
                "tuyên truyền đại hội; | tuyên truyền đại hội",
                "hướng dẫn như sau: | ",
                "được sửa đổi, bổ sung tại Hướng dẫn | ",
                "về công tác cán bộ được sửa đổi, bổ sung năm 2020 | công tác cán bộ",
                "với nội dung sau | "
            })
    void readsTheSubjectUntilItEnds(String words, String subject) {
        assertThat(Citations.in("Hướng dẫn số 26-HD/BTGTU " + words)
                        .get(0)
                        .citation()
                        .subject())
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch số 5/KH-SNV của Sở Nội vụ (SNV) về văn thư | văn thư",
                "Kế hoạch số 5/KH-SNV (sau đây gọi tắt là Kế hoạch) về văn thư | văn thư",
                "Kế hoạch số 5/KH-SNV (bản giấy) về văn thư | "
            })
    void readsTheSubjectAfterANoteOnTheHead(String text, String subject) {
        assertThat(only(text).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật sửa đổi, bổ sung một số điều của Luật Thanh niên, Luật Công đoàn và Luật Thực hiện dân chủ ở cơ sở số 97/2025/QH15",
                "Luật số 97/2025/QH15 sửa đổi, bổ sung một số điều của Luật Thanh niên, Luật Công đoàn, Luật Lao động",
                "Luật sửa đổi, bổ sung một số điều của Luật Thanh niên và Luật Công đoàn ngày 27/6/2025"
            })
    void aLawThatAmendsOthersIsOneAct(String law) {
        assertThat(Citations.in("Căn cứ " + law + "; tình hình thực tế"))
                .extracting(found -> found.citation().text())
                .containsExactly(law);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mẫu số 03/BCĐ-HD",
                "theo Biểu số 05/TK-UBND",
                "Biểu mẫu số: 02/HD-BTG",
                "các mẫu số 04/HD-BTG",
                "Phiếu số 02/HD-BTG"
            })
    void aFormIsNoAct(String text) {
        assertThat(Citations.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "văn bản số 18 /UBND ngày 20/7/2020 của UBND tỉnh | 18 | UBND tỉnh",
                "văn bản của UBND tỉnh số 12/UBND-KT | 12 | UBND tỉnh",
                "Văn bản 15/SNV-VP của Sở Nội vụ | 15 | Sở Nội vụ"
            })
    void readsAnActOfNoType(String text, int number, String issuer) {
        Citation act = only("Căn cứ " + text);

        assertThat(act.code().number()).isEqualTo(number);
        assertThat(act.issuer()).isEqualTo(issuer);
        assertThat(act.type()).isNull();
    }

    @Test
    void anActOfAListMayHaveAnOrganOfItsOwn() {
        assertThat(
                        Citations.in(
                                "các Kế hoạch của UBND tỉnh: số 5/KH-UBND về văn thư; số 6/KH-UBND của UBND huyện; số 7/KH-SNV về lưu trữ"))
                .extracting(found -> found.citation().issuer())
                .containsExactly("UBND tỉnh", "UBND huyện", null);
    }

    @Test
    void readsASymbolThroughSpaceAndAnUnreadableYear() {
        assertThat(only("Thông báo số 12/TB - UBND- VX của UBND tỉnh").code().issuer())
                .isEqualTo("UBND-VX");
        assertThat(only("Quyết định số 18/20202QĐ-UBND của UBND tỉnh").code().issuer())
                .isEqualTo("UBND");
        assertThat(only("Thông tư số 01/12011/TT-BNV của Bộ Nội vụ").code().type())
                .isEqualTo("TT");
    }

    @Test
    void endsAnUnclosedQuotationAtTheEndOfTheLine() {
        Citation citation = Citations.in("Chỉ thị số 21/CT-TTg về \"Chương trình hành động\ncủa Chính phủ\n\nHết")
                .get(0)
                .citation();

        assertThat(citation.subject()).isEqualTo("Chương trình hành động");
    }

    @Test
    void readsACitationOverWrappedLines() {
        Citation citation =
                only("Nghị quyết số 05-NQ/TU\nngày 03/02/2021 của\r\nBan Thường vụ\nThành ủy về\n“công tác\ndân vận”");

        assertThat(citation.issuedOn()).isEqualTo(LocalDate.of(2021, 2, 3));
        assertThat(citation.issuer()).isEqualTo("Ban Thường vụ\nThành ủy");
        assertThat(citation.subject()).isEqualTo("công tác\ndân vận");
    }

    @Test
    void endsACitationAtABlankLineAndAtABullet() {
        assertThat(only("Kế hoạch số 05-KH/TU về công tác\n\ncủa Thành ủy").subject())
                .isEqualTo("công tác");
        assertThat(only("Kế hoạch số 05-KH/TU về công tác\n- Các cấp ủy").subject())
                .isEqualTo("công tác");
    }

    @Test
    void leavesOutADateThatTheCalendarDoesNotHave() {
        Citation citation = only("Kế hoạch số 05-KH/TU, ngày 30/02/2017 của Thành ủy");

        assertThat(citation.issuedOn()).isNull();
        assertThat(citation.issuer()).isEqualTo("Thành ủy");
    }

    @Test
    void passesOverWhatADraftLeftBlank() {
        Citation citation = only("Quyết định số   /QĐ-UBND ngày ..../..../2017 của UBND huyện");

        assertThat(citation.code().number()).isNull();
        assertThat(citation.code().type()).isEqualTo("QĐ");
        assertThat(citation.issuedOn()).isNull();
        assertThat(citation.issuer()).isEqualTo("UBND huyện");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quy định số 66-QĐ/TW | QĐ",
                "Quy định số 12/QyĐ-UBND | QyĐ",
                "Quy định số 07-QĐi/TW | QĐ",
                "Thông báo Kết luận số 88-KL/TW | TB",
                "Công văn số 998/SGDĐT-GDTrH | CV",
                "Luật số 85/2015/QH13 | Luật",
                "Thông tư liên tịch số 05/2008/TTLT-BKHCN-BNV | TTLT",
                "Văn bản số 42/CV-PGD&ĐT | "
            })
    void namesTheTypeThatTheWordsName(String text, String type) {
        assertThat(only(text).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP | khoản 3 Điều 5",
                "khoản 3, Điều 5, Nghị định số 30/2020/NĐ-CP | khoản 3, Điều 5",
                "điểm a khoản 2, Điều 6 của Nghị định số 30/2020/NĐ-CP | điểm a khoản 2, Điều 6",
                "theo Điều 2, 3 và 4 Nghị định số 30/2020/NĐ-CP | Điều 2, 3 và 4",
                "Chương VII và Chương VIII Nghị định số 30/2020/NĐ-CP | Chương VII và Chương VIII",
                "Điều 2 và cả Nghị định số 30/2020/NĐ-CP | ",
                "mục tiêu Nghị định số 30/2020/NĐ-CP | "
            })
    void keepsThePartThatIsPointedAtApart(String text, String pinpoint) {
        List<CitationOccurrence> found = Citations.in(text);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).pinpoint()).isEqualTo(pinpoint);
        assertThat(found.get(0).citation().text()).isEqualTo("Nghị định số 30/2020/NĐ-CP");
    }

    @Test
    void sharesAnIssuerLeftwardsAmongActsOfOneSymbol() {
        assertThat(
                        Citations.in(
                                "Kết luận 16, Kết luận số 5-KL/TW; Chỉ thị số 6-CT/TW và Quyết định số 7-QĐ/TW của Ban Bí thư khóa X"))
                .extracting(found -> found.citation().issuer())
                .containsExactly(null, null, "Ban Bí thư", "Ban Bí thư");
        assertThat(Citations.in("Kết luận số 88-KL/TW và Chỉ thị số 21/CT-TTg của Thủ tướng Chính phủ"))
                .extracting(found -> found.citation().issuer())
                .containsExactly(null, "Thủ tướng Chính phủ");
    }

    @Test
    void sharesNoIssuerWithAnActWhoseSubjectParts() {
        assertThat(Citations.in("Kết luận số 5-KL/TW về dân vận; Chỉ thị số 6-CT/TW của Ban Bí thư"))
                .extracting(found -> found.citation().issuer())
                .containsExactly(null, "Ban Bí thư");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "của Bộ Chính trị khóa XI | XI",
                "của Bộ Chính trị (khoá XI) | XI",
                "của Bộ Chính trị Khóa 13 về | 13",
                "của Bộ Chính trị (khóa XI về dân vận) | ",
                "của Bộ Chính trị khóa mới | ",
                "về bầu cử Quốc hội khóa XVI | "
            })
    void readsTheTermOfTheIssuer(String words, String term) {
        assertThat(only("Kết luận số 16-KL/TW " + words).term()).isEqualTo(term);
    }

    @Test
    void readsActsOfAListWhoseTypeIsNamedOnce() {
        List<CitationOccurrence> found =
                Citations.in("Nghị định số 145/2013/NĐ-CP, 111/2018/NĐ-CP và số 30/2020/NĐ-CP của Chính phủ");

        assertThat(found).extracting(act -> act.citation().type()).containsExactly("NĐ", "NĐ", "NĐ");
        assertThat(found)
                .extracting(act -> act.citation().text())
                .containsExactly("Nghị định số 145/2013/NĐ-CP", "111/2018/NĐ-CP", "số 30/2020/NĐ-CP của Chính phủ");
    }

    @Test
    void readsAListThatItsIssuerLeads() {
        assertThat(
                        Citations.in(
                                "các Kế hoạch của UBND thành phố: số 330/KH-UBND về giao thông, trật tự; số 332/KH-UBND về đô thị"))
                .extracting(found -> found.citation().issuer())
                .containsExactly("UBND thành phố", "UBND thành phố");
    }

    @Test
    void readsAJointActsIssuers() {
        assertThat(
                        only("Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP của Ủy ban Thường vụ Quốc hội, Chính phủ quy định chi tiết")
                                .issuer())
                .isEqualTo("Ủy ban Thường vụ Quốc hội, Chính phủ");
    }

    @Test
    void findsActsThatASubjectNames() {
        List<CitationOccurrence> found = Citations.in(
                "Quyết định số 12/QĐ-UBND về sửa đổi Quyết định số 11/QĐ-UBND, ngày 01/02/2020 và Quyết định số 10/QĐ-UBND; Kế hoạch số 1/KH-UBND");

        assertThat(found).extracting(act -> act.citation().code().number()).containsExactly(12, 11, 10, 1);
        assertThat(found.get(0).citation().subject())
                .isEqualTo("sửa đổi Quyết định số 11/QĐ-UBND, ngày 01/02/2020 và Quyết định số 10/QĐ-UBND");
        assertThat(found.get(2).span().end()).isEqualTo(found.get(0).span().end());
    }

    @Test
    void endsASubjectWhereAnotherActFollows() {
        assertThat(Citations.in("Quy định 37-QĐ/TW về những điều không được làm và Quy định số 22-QĐ/TW"))
                .extracting(found -> found.citation().subject())
                .containsExactly("những điều không được làm", null);
    }

    @Test
    void keepsAnAmendmentChainApart() {
        assertThat(
                        Citations.in(
                                "Luật Bầu cử đại biểu Quốc hội số 85/2015/QH13, ngày 25/6/2015 và được sửa đổi, bổ sung một số điều tại Luật số 83/2025/QH15"))
                .extracting(found -> found.citation().text())
                .containsExactly(
                        "Luật Bầu cử đại biểu Quốc hội số 85/2015/QH13, ngày 25/6/2015", "Luật số 83/2025/QH15");
    }

    @Test
    void organsThatAgreeOnAnActIssueItTogether() {
        assertThat(
                        only("Chương trình số 05-CTr/BTGTU, ngày 03/01/2018 giữa Ban Tuyên giáo Tỉnh ủy, Sở Nội vụ về phối hợp")
                                .issuer())
                .isEqualTo("Ban Tuyên giáo Tỉnh ủy, Sở Nội vụ");
    }

    private static Citation only(String text) {
        List<CitationOccurrence> found = Citations.in(text);
        assertThat(found).hasSize(1);
        return found.get(0).citation();
    }
}
