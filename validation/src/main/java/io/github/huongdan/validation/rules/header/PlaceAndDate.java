package io.github.huongdan.validation.rules.header;

import io.github.huongdan.model.Header;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.acts.Chronology;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;

/** The line of place and date. */
final class PlaceAndDate {

    private static final String DATE = Pointer.ISSUED_ON.toString();

    private PlaceAndDate() {}

    /** A draft has no date yet; a written one that no calendar has is another rule's matter. */
    static void present(Examination examination, Findings findings) {
        Header header = examination.header();
        boolean written = !WrittenDate.in(examination.sourceOf(DATE).orElse("")).isEmpty();
        boolean noDate = header.issuedOn() == null && !written && !HeaderMarks.draft(examination.document());
        if (header.place() == null && noDate) {
            findings.at(DATE)
                    .near(Pointer.CODE_TEXT)
                    .absentFrom(Zone.LETTERHEAD, PlaceAndDate::mayBeDate)
                    .lostInConversion(HeaderMarks.lost(header))
                    .report();
        } else if (noDate) {
            findings.at(DATE)
                    .variant("date")
                    .near(Pointer.PLACE)
                    .absentFrom(Zone.LETTERHEAD, PlaceAndDate::mayBeDate)
                    .report();
        } else if (header.place() == null) {
            findings.at(Pointer.PLACE)
                    .variant("place")
                    .near(DATE)
                    .absentFrom(Zone.LETTERHEAD)
                    .report();
        }
    }

    private static boolean mayBeDate(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    /** Needs the date as written: the model holds the day it names. */
    static void padded(Examination examination, Findings findings) {
        List<WrittenDate> written = WrittenDate.in(examination.sourceOf(DATE).orElse(""));
        for (WrittenDate date : written) {
            LocalDate day = date.date();
            if (day != null && !date.padded()) {
                String exact = WrittenDate.longForm(day);
                findings.at(DATE).with("expected", exact).suggest(exact).report();
            }
        }
    }

    /** The calendar has the day, which only the source text tells where it has not, and no act that the document cites is younger. */
    static void possible(Examination examination, Findings findings) {
        for (WrittenDate date : WrittenDate.in(examination.sourceOf(DATE).orElse(""))) {
            if (date.date() == null) {
                findings.at(DATE)
                        .variant("calendar")
                        .with("actual", date.day() + "/" + date.month() + "/" + date.year())
                        .report();
                return;
            }
        }
        LocalDate issuedOn = examination.header().issuedOn();
        CitedAct youngest = Chronology.of(examination).disprovingIssueDate();
        LocalDate latest = youngest == null ? null : youngest.citation().issuedOn();
        if (youngest != null && issuedOn != null && latest != null) {
            findings.at(DATE)
                    .with("date", issuedOn)
                    .with("cited", latest)
                    .with("act", youngest.citation().text())
                    .report();
        }
    }
}
