package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.DocumentVisitor;
import io.github.huongdan.model.DocumentWalk;
import io.github.huongdan.model.Item;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Section;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Headings whose text follows on the same line ({@code 4. Kinh phí. Kinh phí thực hiện …}) where all their siblings, two or more, stand alone. Which
 * of the two is better is a matter of taste; a reader of the document expects one of them. An item that names a time or a place behind a colon is no
 * heading with a text, unless that takes the heading's words up again.
 */
final class RunInHeadings {

    private static final int FEWEST_ALONE = 2;
    private static final int LONGEST_ALONE = 100;
    private static final int LONGEST_HEAD = 60;
    private static final int SHORTEST_TEXT = 40;
    private static final String ENDS = ".;,";

    /**
     * A heading, or an item that may be headed.
     *
     * @param at the section or the item
     * @param value the component that holds the heading
     * @param head what the heading would be where text follows it; null where none does
     * @param alone whether it stands alone above what it heads
     */
    private record Head(Pointer at, String value, @Nullable String head, boolean alone) {}

    /** How many stand under one parent, how many of them alone, and the last that does not. */
    private static final class Group {

        private int all;
        private int alone;
        private @Nullable Head run;
    }

    private static final Head ALONE = new Head(Pointer.ROOT, "", null, true);
    private static final Head OTHER = new Head(Pointer.ROOT, "", null, false);

    private final List<Head> found = new ArrayList<>();

    private RunInHeadings(Examination examination) {
        SourceMap map = examination.sourceMap().orElse(null);
        Map<Pointer, Group> groups = new LinkedHashMap<>();
        DocumentWalk.through(examination.document().sections(), new DocumentVisitor() {
            @Override
            public void section(Pointer at, Section section) {
                if (section.label() != null && section.heading() != null) {
                    add(groups, at, RunInHeadings.section(at, section.heading(), map));
                }
            }

            @Override
            public void item(Pointer at, Item item) {
                OutlineLabel label = OutlineLabel.of(item.label());
                if (label.kind() == OutlineLabel.Kind.ARABIC
                        && !label.separator().equals("()")) {
                    add(groups, at, RunInHeadings.item(at, item));
                }
            }
        });
        for (Group siblings : groups.values()) {
            Head run = siblings.run;
            if (run != null && siblings.alone == siblings.all - 1 && siblings.alone >= FEWEST_ALONE) {
                found.add(run);
            }
        }
    }

    private static void add(Map<Pointer, Group> groups, Pointer at, Head head) {
        Group siblings = groups.computeIfAbsent(Objects.requireNonNull(at.parent()), list -> new Group());
        siblings.all++;
        siblings.alone += head.alone ? 1 : 0;
        siblings.run = head.head == null ? siblings.run : head;
    }

    private static RunInHeadings of(Examination examination) {
        return examination.derived(RunInHeadings.class, RunInHeadings::new);
    }

    /** Returns the pointers of the headings that hold their text. */
    static Set<Pointer> in(Examination examination) {
        return of(examination).found.stream()
                .map(head -> head.at.child(head.value))
                .collect(Collectors.toUnmodifiableSet());
    }

    static void none(Examination examination, Findings findings) {
        for (Head head : of(examination).found) {
            String written = Objects.requireNonNull(head.head);
            findings.at(head.at.child(head.value))
                    .range(0, written.length())
                    .with("heading", written)
                    .report();
        }
    }

    /**
     * A reader takes text behind a colon from the heading, which only the source text tells then; a heading that is not in capitals may be the
     * name of a value.
     */
    private static Head section(Pointer at, String heading, @Nullable SourceMap map) {
        String head = head(heading);
        boolean capitals = heading.equals(heading.toUpperCase(Locale.ROOT));
        boolean followed = head == null && capitals && map != null && followed(at, map);
        return new Head(at, "heading", followed ? heading : head, head == null && !followed);
    }

    private static boolean followed(Pointer at, SourceMap map) {
        Span heading = map.span(at.child("heading").toString()).orElse(null);
        for (String list : List.of("provisions", "tasks")) {
            Span text =
                    map.span(at.child(list).child(0).child("text").toString()).orElse(null);
            if (heading != null && text != null && text.start() >= heading.end()) {
                String between = map.source()
                        .text()
                        .substring(heading.end(), text.start())
                        .strip();
                boolean sameLine = map.source().position(heading.end()).line()
                        == map.source().position(text.start()).line();
                return sameLine && between.equals(":");
            }
        }
        return false;
    }

    private static Head item(Pointer at, Item item) {
        String text = item.text() == null ? "" : item.text().strip();
        boolean alone = !text.isEmpty()
                && text.length() <= LONGEST_ALONE
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && !item.provisions().isEmpty();
        String head = alone ? null : head(text);
        boolean value = head != null && text.charAt(head.length()) == ':' && !takenUp(head, text);
        return alone ? ALONE : head == null || value ? OTHER : new Head(at, "text", head, false);
    }

    private static boolean takenUp(String head, String text) {
        List<Word> words = Words.of(head, 0, 2);
        List<Word> behind = Words.of(text, head.length(), 2);
        boolean same = words.size() == 2 && behind.size() == 2;
        return same && words.get(0).matches(behind.get(0)) && words.get(1).matches(behind.get(1));
    }

    /** The words before the first mark, where that is a full stop or a colon and a sentence follows; null where they are no heading. */
    private static @Nullable String head(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST_HEAD && (ENDS + ":").indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean runs = end > 3
                && end <= LONGEST_HEAD
                && end + SHORTEST_TEXT < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ':')
                && text.charAt(end + 1) == ' '
                && Character.isUpperCase(text.charAt(end + 2));
        return runs ? text.substring(0, end) : null;
    }
}
