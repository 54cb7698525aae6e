package io.github.huongdan.fuzzing;

import io.github.huongdan.vietnamese.WrittenDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Any text with dates: they stand in it, in order and apart, say what stands there, and come back from their official form. */
public final class DateTarget {

    private DateTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(new String(input, StandardCharsets.UTF_8)));
    }

    private static void run(String text) {
        int last = 0;
        for (WrittenDate date : WrittenDate.in(text)) {
            Held.check(date.start() >= last && date.end() > date.start(), "dates overlap at " + date.start());
            Held.check(date.end() <= text.length(), "the date ends at " + date.end() + " beyond the text");
            last = date.end();
            String written = text.substring(date.start(), date.end());
            Held.check(written.contains(date.day()) && written.contains(date.month()), date + " says not " + written);
            LocalDate day = date.date();
            if (day != null) {
                boolean official = written.equals(WrittenDate.longForm(day));
                Held.check(!official || date.padded(), written + " is official but not padded");
                List<WrittenDate> again = WrittenDate.in(WrittenDate.longForm(day));
                Held.check(again.size() == 1 && day.equals(again.get(0).date()), day + " is not read back");
            }
        }
    }
}
