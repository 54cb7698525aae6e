package io.github.huongdan.acceptance.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wrong letters in the lines by which parts are known. What a shape puts in, {@link #undone} takes back. */
enum KeyLines implements Shape {
    LOOK_ALIKES(Map.of(
            "HƯỚNG DẪN", "HƢỚNG DẪN",
            "ĐẢNG CỘNG SẢN", "ÐẢNG CỘNG SẢN",
            "CỘNG HÒA XÃ HỘI", "CỘNG HÕA XÃ HỘI",
            "Nơi nhận", "Nơi nhân",
            "Lưu", "Lƣu",
            "GIÁM ĐỐC", "GIÁM ÐỐC",
            "TRƯỞNG", "TRƢỞNG")),

    LOST_TONES(Map.of(
            "HƯỚNG DẪN", "HUỚNG DẪN",
            "Căn cứ", "Căn cư",
            "MỤC ĐÍCH", "MỤC ĐICH",
            "TỔ CHỨC", "TỔ CHƯC",
            "Nơi nhận", "Noi nhận",
            "như sau", "nhự sau",
            "Kính gửi", "Kính gủi"));

    private final Map<String, String> letters;

    KeyLines(Map<String, String> letters) {
        this.letters = letters;
    }

    @Override
    public @Nullable String change(Original original) {
        String text = original.text();
        for (Map.Entry<String, String> right : letters.entrySet()) {
            text = text.replace(right.getKey(), right.getValue());
        }
        return text.equals(original.text()) ? null : text;
    }

    @Override
    public String undone(String value) {
        String text = value;
        for (Map.Entry<String, String> right : letters.entrySet()) {
            text = text.replace(right.getValue(), right.getKey());
        }
        return text;
    }
}
