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
            default ->
                "<center>" + String.join("</center><center>", LEFT) + "</center><center>"
                        + String.join("</center><center>", RIGHT) + "</center>" + paragraphs(TITLE) + paragraphs(BODY)
                        + paragraphs(SIGNATURE) + paragraphs(RECIPIENTS);
        };
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
