package io.github.huongdan.serialization.html;

import java.util.List;

/** One document in the boxes of several kinds of portals. */
final class PortalKinds {

    private static final List<String> LEFT = List.of("UBND TỈNH MẪU", "SỞ NỘI VỤ", "Số: 12/HD-SNV");
    private static final List<String> RIGHT = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Mẫu, ngày 05 tháng 3 năm 2026");
    private static final List<String> TITLE = List.of("HƯỚNG DẪN", "Công tác thi đua");
    private static final List<String> BODY = List.of(
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
            "Sở Nội vụ hướng dẫn như sau:",
            "I. MỤC ĐÍCH",
            "1. Nâng cao chất lượng phong trào thi đua trong toàn tỉnh.",
            "2. Việc khen thưởng bảo đảm chính xác.",
            "II. TỔ CHỨC THỰC HIỆN",
            "1. Các đơn vị tổ chức phát động thi đua.",
            "Trên đây là hướng dẫn./.");
    private static final List<String> RECIPIENTS = List.of("Nơi nhận:", "- Như trên;", "- Lưu: VT.");
    private static final List<String> SIGNATURE = List.of("GIÁM ĐỐC", "Nguyễn Văn Mẫu");

    private static final String GAP = "&nbsp;".repeat(10);

    private PortalKinds() {}

    static String page(String kind) {
        String menu = "<nav>" + "<a href=x>Chuyên mục</a> ".repeat(14) + "</nav>";
        return "<!DOCTYPE html><html><body>" + menu + document(kind)
                + "<div class=footer>Bản quyền</div></body></html>";
    }

    private static String document(String kind) {
        return switch (kind) {
            case "columns" ->
                "<div><div class=row><div class=col-6>" + paragraphs(LEFT) + "</div><div class=col-6>"
                        + paragraphs(RIGHT) + "</div></div>" + paragraphs(TITLE) + paragraphs(BODY)
                        + "<div class=row><div>"
                        + paragraphs(RECIPIENTS) + "</div><div>" + paragraphs(SIGNATURE) + "</div></div></div>";
            case "flexible" ->
                "<main><div style='display:flex'><div>" + broken(LEFT) + "</div><div>" + broken(RIGHT)
                        + "</div></div>" + paragraphs(TITLE) + paragraphs(BODY) + "<div style='display:flex'><div>"
                        + broken(RECIPIENTS) + "</div><div>" + broken(SIGNATURE) + "</div></div></main>";
            case "preformatted" ->
                "<div id=noidung><pre>" + besides(LEFT, RIGHT) + "\n                 "
                        + String.join("\n                 ", TITLE) + "\n\n" + String.join("\n", BODY) + "\n\n"
                        + besides(RECIPIENTS, List.of(SIGNATURE.get(0), "", SIGNATURE.get(1))) + "</pre></div>";
            case "broken-lines" ->
                "<div>" + table(LEFT, RIGHT) + "<br>" + broken(TITLE) + "<br><br>" + broken(BODY) + "<br>"
                        + table(RECIPIENTS, SIGNATURE) + "</div>";
            case "in-an-article" ->
                "<div><h1>Sở Nội vụ hướng dẫn thi đua</h1><span>Ngày đăng: 10/3/2026</span></div>"
                        + "<div class=article><div>Ngày 05/3, Sở Nội vụ ban hành Hướng dẫn.</div><div>"
                        + table(LEFT, RIGHT)
                        + paragraphs(TITLE) + paragraphs(BODY) + table(RECIPIENTS, SIGNATURE)
                        + "</div><p>Tải về: <a href=x>12-HD-SNV.pdf</a></p></div><div id=comments><p>Cảm ơn cổng thông tin</p></div>";
            case "tabs" ->
                "<style>.tab{display:none} .tab.active{display:block}</style><ul class=tabs><li><a href=#n>Nội dung khung</a></li>"
                        + "<li><a href=#e>Tiếng Anh khung</a></li><li><a href=#l>Lược đồ khung</a></li></ul>"
                        + "<div class='tab active' id=n>" + plain()
                        + "</div><div class=tab id=e><p>THE SOCIALIST REPUBLIC khung</p>"
                        + "<p>GUIDANCE khung</p></div><div class=tab id=l><p>Văn bản được hướng dẫn khung: 3</p></div>";
            case "tabs-of-a-common-sheet" ->
                "<div class=tab-content><div class='tab-pane fade' id=e><p>GUIDANCE khung</p><p>Pursuant to the khung</p></div>"
                        + "<div class='tab-pane fade in active' id=n>" + plain()
                        + "</div><div class=tab-pane><p>Văn bản liên quan khung</p></div></div>";
            case "print-view" ->
                "<style>.print{display:none} @media print{.print{display:block} .screen{display:none}}</style>"
                        + "<div class=screen>" + plain() + "</div><div class=print><p>In từ khung trang</p>" + plain()
                        + "</div>";
            case "hidden-copy" ->
                "<div>" + plain() + "</div><div id=popup style='display:none'><p>Khung</p>" + plain() + "</div>";
            case "form" ->
                "<form><div><select><option>Khung 2025</option><option>Khung 2026</option></select><input value=Khung>"
                        + "<button>Tìm khung</button><label>Từ khóa khung</label></div><div class=toolbar>"
                        + "<span>Cỡ chữ khung:</span> <a href=x>A-</a> <a href=x>A+</a> <a href=x>In khung</a></div><div>"
                        + plain()
                        + "</div></form>";
            case "contents-at-the-side" ->
                "<table width=100%><tr><td class=sidebar><h4>MỤC LỤC KHUNG</h4><ul><li><a href=#1>I. MỤC ĐÍCH khung</a></li>"
                        + "<li><a href=#2>II. TỔ CHỨC THỰC HIỆN khung</a></li></ul></td><td>" + plain()
                        + "</td><td><div class=related><h3>Văn bản khác khung</h3><ul><li><a href=x>Hướng dẫn số 10/HD-SNV khung</a></li>"
                        + "<li><a href=y>Công văn số 5/SNV-TĐ khung</a></li></ul></div></td></tr></table>";
            case "comments-below" ->
                "<div id=main><div class=post>" + plain() + "</div><div class=comments><h3>Ý kiến bạn đọc (khung)</h3>"
                        + "<p>Khung: Cho hỏi thời hạn?</p><form><textarea>khung</textarea></form></div><div class=tags>Từ khóa: "
                        + "<a href=x>khung</a>, <a href=y>khung</a></div></div>";
            case "saved-by-word" ->
                "<div class=content><!--[if gte mso 9]><xml><w:WordDocument><w:View>Khung</w:View></w:WordDocument></xml><![endif]-->"
                        + "<!--[if !mso]><style>v\\\\:*{behavior:url(#khung)}</style><![endif]--><div class=Section1>"
                        + table(LEFT, RIGHT).replace("</td>", "<o:p></o:p></td>")
                        + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                        + paragraphs(TITLE)
                                .replace("<p>", "<p class=MsoTitle><b>")
                                .replace("</p>", "</b><o:p></o:p></p>")
                        + paragraphs(BODY).replace("<p>", "<p class=MsoNormal style='mso-pagination:none'>")
                        + "<![if !supportEmptyParas]>&nbsp;<![endif]>" + table(RECIPIENTS, SIGNATURE) + "</div></div>";
            case "blanks" ->
                "<div>" + "<p>" + LEFT.get(0) + GAP + RIGHT.get(0) + "</p><p>" + LEFT.get(1) + GAP + RIGHT.get(1)
                        + "</p><p>"
                        + LEFT.get(2) + GAP + RIGHT.get(2) + "</p>" + paragraphs(TITLE) + paragraphs(BODY)
                        + table(RECIPIENTS, SIGNATURE) + "</div>";
            default ->
                "<center>" + String.join("</center><center>", LEFT) + "</center><center>"
                        + String.join("</center><center>", RIGHT) + "</center>" + paragraphs(TITLE) + paragraphs(BODY)
                        + paragraphs(SIGNATURE) + paragraphs(RECIPIENTS);
        };
    }

    private static String plain() {
        return table(LEFT, RIGHT) + paragraphs(TITLE) + paragraphs(BODY) + table(RECIPIENTS, SIGNATURE);
    }

    private static String paragraphs(List<String> lines) {
        return "<p>" + String.join("</p><p>", lines) + "</p>";
    }

    private static String broken(List<String> lines) {
        return String.join("<br>\n", lines);
    }

    private static String table(List<String> left, List<String> right) {
        return "<table><tr><td>" + broken(left) + "</td><td>" + broken(right) + "</td></tr></table>";
    }

    private static String besides(List<String> left, List<String> right) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            out.append(left.get(i))
                    .append(" ".repeat(40 - left.get(i).length()))
                    .append(right.get(i))
                    .append('\n');
        }
        return out.toString();
    }
}
