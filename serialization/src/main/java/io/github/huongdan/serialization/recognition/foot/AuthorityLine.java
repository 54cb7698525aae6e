package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.AuthorityPrefixes;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of authority above a position: {@code T/M BAN THƯỜNG VỤ}, {@code KT. CHỦ TỊCH}.
 *
 * @param whole the line
 * @param prefix the abbreviation as written; null where an organ is named without one
 * @param onBehalfOf what follows it; null where nothing does
 */
public record AuthorityLine(
        Extract whole, @Nullable Extract prefix, @Nullable Extract onBehalfOf) {

    private static final String FIRST_LETTERS = "TKQ";

    /** Reads a line of authority, or returns null where the line is none. */
    static @Nullable AuthorityLine read(Extract line) {
        String text = line.text();
        if (text.isEmpty() || FIRST_LETTERS.indexOf(text.charAt(0)) < 0) {
            return null;
        }
        for (String prefix : AuthorityPrefixes.WRITTEN) {
            if (!text.startsWith(prefix)) {
                continue;
            }
            int end = prefix.length();
            boolean dotted = end < text.length() && text.charAt(end) == '.';
            end += dotted ? 1 : 0;
            boolean apart = end == text.length() || dotted || Blank.is(text.charAt(end));
            if (apart && (dotted || prefix.length() > 1)) {
                Extract organ = line.from(end);
                return new AuthorityLine(line, line.part(0, end), organ.isEmpty() ? null : organ);
            }
        }
        return null;
    }

    /** Tells whether it names who acts in an office that is vacant: {@code Q. GIÁM ĐỐC}. */
    boolean isActing() {
        return prefix != null && prefix.text().startsWith(AuthorityPrefixes.ACTING);
    }

    static AuthorityLine ofOrgan(Extract organ) {
        return new AuthorityLine(organ, null, organ);
    }

    AuthorityLine withLine(Extract line) {
        Extract organ = onBehalfOf == null ? line : Extract.join(List.of(onBehalfOf, line));
        return new AuthorityLine(Extract.join(List.of(whole, line)), prefix, organ);
    }
}
