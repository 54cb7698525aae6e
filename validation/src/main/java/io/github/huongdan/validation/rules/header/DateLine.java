package io.github.huongdan.validation.rules.header;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.organ.IssuerName;
import io.github.huongdan.vietnamese.DateStyle;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How the line of place and date is written, and whether the place is the issuer's. */
final class DateLine {

    private static final String DATE = Pointer.ISSUED_ON.toString();
    private static final String PLACE = Pointer.PLACE.toString();

    private DateLine() {}

    /** Needs the line as written: {@code Sơn Hải, ngày 05 tháng 3 năm 2019}. */
    static void wellFormed(Examination examination, Findings findings) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span date = map == null ? null : map.span(DATE).orElse(null);
        Span place = map == null ? null : map.span(PLACE).orElse(null);
        if (map == null || date == null) {
            return;
        }
        SourceText source = map.source();
        List<WrittenDate> written = WrittenDate.in(source.text(date));
        if (!written.isEmpty() && written.get(0).style() != DateStyle.LONG) {
            LocalDate day = written.get(0).date();
            findings.at(DATE)
                    .variant("date")
                    .with("actual", source.text(date))
                    .suggest(day == null ? null : WrittenDate.longForm(day))
                    .report();
        } else if (place != null && place.end() <= date.start()) {
            Span gap = new Span(/* start= */ place.end(), /* end= */ date.start());
            String between = source.text(gap);
            if (between.isBlank() && between.indexOf('\n') < 0) {
                findings.at(PLACE).source(gap).variant("comma").suggest(", ").report();
            }
        }
    }

    /** A registry says where an organ's documents are dated. */
    static void placeOfIssuer(Examination examination, Findings findings) {
        String place = examination.header().place();
        String issuer = IssuerName.of(examination).fullName();
        if (place == null || issuer == null) {
            return;
        }
        Set<String> known =
                examination.registry().map(registry -> registry.places(issuer)).orElse(Set.of());
        String key = MatchingKey.of(place);
        if (!known.isEmpty() && known.stream().noneMatch(name -> key.contains(MatchingKey.of(name)))) {
            findings.at(PLACE)
                    .with("actual", place)
                    .with("issuer", issuer)
                    .with("expected", String.join(", ", known.stream().sorted().toList()))
                    .report();
        }
    }
}
