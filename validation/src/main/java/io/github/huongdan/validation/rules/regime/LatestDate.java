package io.github.huongdan.validation.rules.regime;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day that a document can't be older than: the latest date of an act it cites, else the latest one in its grounds and preamble; the month
 * of a date line whose day is blank, the year of its code or of its subject, where that is later. Dates in provisions and tasks don't count:
 * they may lie ahead.
 */
public final class LatestDate {

    private LatestDate() {}

    /** The day, made once for a document. */
    private record Found(@Nullable LocalDate day) {}

    /** Finds the day, or null where the document writes none that counts. */
    public static @Nullable LocalDate in(Examination examination) {
        return examination.derived(Found.class, LatestDate::find).day();
    }

    private static Found find(Examination examination) {
        LocalDate cited = null;
        for (CitedAct act : examination.citedActs()) {
            cited = counts(act.passage()) ? later(cited, act.citation().issuedOn()) : cited;
        }
        LocalDate written = null;
        for (Passage passage : cited == null ? examination.prose() : List.<Passage>of()) {
            for (WrittenDate date : opens(passage) ? WrittenDate.in(passage.text()) : List.<WrittenDate>of()) {
                written = later(written, date.date());
            }
        }
        return new Found(later(cited != null ? cited : written, NamedYear.in(examination.document())));
    }

    private static boolean counts(Passage passage) {
        return opens(passage) || passage.at().within(Pointer.SECTIONS);
    }

    private static boolean opens(Passage passage) {
        return passage.at().within(Pointer.BASIS) || passage.at().within(Pointer.PREAMBLE);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
