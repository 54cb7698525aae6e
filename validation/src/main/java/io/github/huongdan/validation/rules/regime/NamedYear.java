package io.github.huongdan.validation.rules.regime;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.rule.BlankDate;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first day of the month or year that an undated document names as its own: in its date line, its code or its subject. */
final class NamedYear {

    private static final String YEAR = MatchingKey.of("năm");
    private static final int FIRST = 1976;
    private static final int LAST = 2199;

    private NamedYear() {}

    /** Finds the day; null where the document names no year. */
    static @Nullable LocalDate in(GuidanceDocument document) {
        LocalDate line = dateLine(document);
        if (line != null) {
            return line;
        }
        DocumentCode code = document.header().code();
        Integer year = code == null ? null : code.year();
        return year != null && FIRST <= year && year <= LAST ? LocalDate.of(year, 1, 1) : subject(document.subject());
    }

    private static @Nullable LocalDate dateLine(GuidanceDocument document) {
        List<String> lines = Stream.concat(document.header().marks().stream(), document.unclassified().stream())
                .toList();
        for (String line : lines) {
            BlankDate blank = BlankDate.in(line);
            if (blank != null && blank.earliest() != null) {
                return blank.earliest();
            }
        }
        return null;
    }

    /** The last year that the subject names: {@code năm 2021}; a span of years says nothing. */
    private static @Nullable LocalDate subject(@Nullable String subject) {
        List<Word> words = subject == null ? List.of() : Words.of(subject);
        LocalDate found = null;
        for (int i = 1; i < words.size(); i++) {
            String key = words.get(i).key();
            boolean number = key.length() == 4 && key.chars().allMatch(c -> c >= '0' && c <= '9');
            if (number && words.get(i - 1).key().equals(YEAR)) {
                int year = Integer.parseInt(key);
                found = FIRST <= year && year <= LAST ? LocalDate.of(year, 1, 1) : found;
            }
        }
        return found;
    }
}
