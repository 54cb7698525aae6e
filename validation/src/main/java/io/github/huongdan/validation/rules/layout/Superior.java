package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organ above the issuer. Bold lines above one another may be one name that goes on: below {@code UỶ BAN NHÂN DÂN} stands the name of its
 * province. Then nothing is said of how bold the first is.
 */
final class Superior {

    private static final List<String> GOES_ON = List.of(
                    "tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "và")
            .stream()
            .map(MatchingKey::of)
            .toList();

    private Superior() {}

    static @Nullable TextForm sure(LaidDocument document, TextForm form) {
        LaidComponent issuer = document.part(FormPart.ISSUER);
        if (issuer == null || !Boolean.TRUE.equals(issuer.look().bold())) {
            return form;
        }
        String key = MatchingKey.of(document.text()
                .substring(
                        issuer.stretches().get(0).start(),
                        issuer.stretches().get(0).end()));
        boolean goesOn = GOES_ON.stream().anyMatch(word -> key.startsWith(word + " "));
        return goesOn
                ? new TextForm(form.size(), null, form.italic(), form.underlined(), form.capitals(), form.alignment())
                : form;
    }
}
