package io.github.huongdan.validation.layout;

import io.github.huongdan.regime.FormPart;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a mark of the letterhead is, by the words that both regulations of form have for them. */
final class MarkKind {

    private static final Map<FormPart, List<String>> WORDS = words();

    private MarkKind() {}

    /** Returns the part that the regime prescribes for it; null where it prescribes none, as for the star or a seal of secrecy. */
    static @Nullable FormPart of(String mark) {
        String key = MatchingKey.of(mark);
        for (Map.Entry<FormPart, List<String>> entry : WORDS.entrySet()) {
            for (String words : entry.getValue()) {
                if (key.contains(words)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    private static Map<FormPart, List<String>> words() {
        Map<FormPart, List<String>> words = new LinkedHashMap<>();
        words.put(FormPart.DRAFT, keys("dự thảo"));
        words.put(FormPart.URGENCY, keys("khẩn", "hỏa tốc"));
        words.put(
                FormPart.CIRCULATION,
                keys("lưu hành nội bộ", "trả lại", "tài liệu thu hồi", "tài liệu hội nghị", "không phổ biến"));
        return words;
    }

    private static List<String> keys(String... words) {
        return List.of(words).stream().map(MatchingKey::of).toList();
    }
}
