package io.github.huongdan.validation.rule;

import io.github.huongdan.lexicon.FilePaths;
import io.github.huongdan.lexicon.Marks;
import io.github.huongdan.lexicon.Stamps;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was not understood in each zone of a source text. */
final class UnreadZones {

    private static final int MOST_PAGE_DIGITS = 4;
    private static final int LONGEST_PAGE_LINE = 14;
    private static final int LONGEST_WORDS = 60;

    private final Map<Zone, List<Unread>> found = new EnumMap<>(Zone.class);

    private UnreadZones(GuidanceDocument document, List<Passage> passages, SourceMap map) {
        for (Zone zone : Zone.values()) {
            found.put(zone, new ArrayList<>());
        }
        ZoneBounds bounds = ZoneBounds.of(map);
        for (int i = 0; i < document.unclassified().size(); i++) {
            String pointer = Pointer.UNCLASSIFIED.child(i).toString();
            if (matters(document.unclassified().get(i))) {
                add(Unread.Reason.UNPLACED, pointer, map, bounds);
            }
        }
        for (String pointer : map.pointers()) {
            if (map.certainty(pointer) == Certainty.DOUBTFUL) {
                add(Unread.Reason.DOUBTFUL, pointer, map, bounds);
            }
        }
        for (Pointer stray : StrayLines.above(passages)) {
            add(Unread.Reason.DOUBTFUL, stray.toString(), map, List.of(Zone.LETTERHEAD, Zone.TITLE));
        }
        for (Pointer stray : StrayLines.below(passages)) {
            add(Unread.Reason.DOUBTFUL, stray.toString(), map, List.of(Zone.FOOT));
        }
        if (BrokenOff.in(document, map)) {
            int end = map.source().text().length();
            Unread cut = new Unread(Unread.Reason.CUT, "", new Span(end, end), "");
            in(Zone.BODY).add(cut);
            in(Zone.FOOT).add(cut);
        }
    }

    static UnreadZones of(Examination examination) {
        return new UnreadZones(
                examination.document(),
                examination.everywhere(),
                examination.sourceMap().orElseThrow());
    }

    @Nullable
    Unread first(Zone zone, Predicate<String> possible) {
        for (Unread unread : in(zone)) {
            if (unread.reason() == Unread.Reason.CUT || possible.test(unread.words())) {
                return unread;
            }
        }
        return null;
    }

    private List<Unread> in(Zone zone) {
        return Objects.requireNonNull(found.get(zone), "zone");
    }

    private void add(Unread.Reason reason, String pointer, SourceMap map, ZoneBounds bounds) {
        map.span(pointer).ifPresent(span -> add(reason, pointer, map, bounds.zonesAt(span.start())));
    }

    private void add(Unread.Reason reason, String pointer, SourceMap map, List<Zone> zones) {
        Span span = map.span(pointer).orElse(null);
        if (span != null) {
            String text = map.source().text(span).strip();
            String words = text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) : text;
            Unread unread = new Unread(reason, pointer, span, words);
            zones.forEach(zone -> in(zone).add(unread));
        }
    }

    /** Page numbers, rules, stamps, paths of files and dates left blank stand for no component. */
    private static boolean matters(String text) {
        String line = text.strip();
        boolean letters = line.chars().anyMatch(Character::isLetter);
        long digits = line.chars().filter(Character::isDigit).count();
        boolean page = letters
                ? line.length() <= LONGEST_PAGE_LINE && Marks.PAGE.opening(line) >= 0
                : digits <= MOST_PAGE_DIGITS;
        return !page && !FilePaths.opens(line) && Stamps.ALL.opening(line) < 0 && BlankDate.in(line) == null;
    }
}
