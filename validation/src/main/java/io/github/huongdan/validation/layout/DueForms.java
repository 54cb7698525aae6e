package io.github.huongdan.validation.layout;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the components of one document have to look, as far as it can be told from their looks whether they do.
 *
 * <p>Bold lines above one another may be one name that goes on: below {@code UỶ BAN NHÂN DÂN} stands the name of its province; or they are the
 * organs of a joint paper. Then nothing is due of how bold the first is. Of the text the size alone is due from each paragraph: emphasis is free, and the alignment of short lines is not seen.
 */
public final class DueForms {

    private static final List<String> GOES_ON = List.of(
                    "tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "và")
            .stream()
            .map(word -> MatchingKey.of(word) + " ")
            .toList();

    private final PageForm form;
    private final boolean oneName;

    private DueForms(PageForm form, boolean oneName) {
        this.form = form;
        this.oneName = oneName;
    }

    /** Takes the form of a regime for a document and its components. */
    public static DueForms of(PageForm form, ReadDocument read, List<LaidComponent> components) {
        SourceMap map = read.sourceMap();
        boolean joint = read.document().signatories().size() > 1;
        boolean doubtful = map != null && map.certainty("/header/superior") == Certainty.DOUBTFUL;
        if (map == null || joint || doubtful) {
            return new DueForms(form, true);
        }
        for (LaidComponent component : components) {
            if (component.part() == FormPart.ISSUER) {
                String key =
                        MatchingKey.of(map.source().text(component.stretches().get(0)));
                boolean bold = Boolean.TRUE.equals(component.look().bold());
                return new DueForms(form, bold && GOES_ON.stream().anyMatch(key::startsWith));
            }
        }
        return new DueForms(form, false);
    }

    /** Returns how a part has to look; null where that is open. */
    public @Nullable TextForm of(FormPart part) {
        TextForm due = form.part(part);
        if (due != null && part == FormPart.BODY) {
            return new TextForm(due.size(), null, null, null, null, null);
        }
        if (due != null && part == FormPart.SUPERIOR && oneName) {
            return new TextForm(due.size(), null, due.italic(), due.underlined(), due.capitals(), due.alignment());
        }
        return due;
    }
}
