package io.github.huongdan.validation.rule;

import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what one rule finds in one document: {@code findings.at(Pointer.ISSUER).variant("absent").report()}. What is started must be
 * reported: a rule that leaves {@code report()} out gives the finding {@link Rule#INTERNAL}. Not thread-safe.
 */
public final class Findings {

    private final String ruleId;
    private final Severity severity;
    private final Placement placement;
    private final Examination examination;

    /** Most rules find nothing. */
    private List<Finding> reported = List.of();

    /** Most rules start none. */
    private List<Entry> started = List.of();

    /** Prepares to take down what a rule finds, with the severity that its findings get. */
    public Findings(String ruleId, Severity severity, Examination examination) {
        this.ruleId = Objects.requireNonNull(ruleId, "ruleId");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.placement = examination.placement();
        this.examination = examination;
    }

    /** Starts a finding at a value, present or absent, named by its JSON pointer. */
    public Entry at(String pointer) {
        Entry entry = new Entry(pointer);
        if (started.isEmpty()) {
            started = new ArrayList<>();
        }
        started.add(entry);
        return entry;
    }

    /** Starts a finding at a value, present or absent. */
    public Entry at(Pointer part) {
        return at(part.toString());
    }

    /** Starts a finding at a part of a passage, from the offset {@code start} to before {@code end}. */
    public Entry in(Passage passage, int start, int end) {
        return at(passage.pointer()).range(start, end);
    }

    /** Lists what was reported so far. */
    public List<Finding> reported() {
        return List.copyOf(reported);
    }

    /** Lists where findings were started and not reported, as JSON pointers, in the order of their start; empty where the rule is right. */
    public List<String> unreported() {
        List<String> pointers = List.of();
        for (Entry entry : started) {
            if (!entry.told) {
                pointers = pointers.isEmpty() ? new ArrayList<>() : pointers;
                pointers.add(entry.pointer);
            }
        }
        return pointers;
    }

    /** A finding in the making; nothing is taken down before {@link #report()}. */
    public final class Entry {

        private final String pointer;
        private final Map<String, String> arguments = new LinkedHashMap<>();
        private @Nullable String variant;
        private @Nullable Span range;
        private @Nullable Span source;
        private @Nullable String anchor;
        private @Nullable String suggestion;
        private List<Formatting> formattings = List.of();
        private Provenance provenance = Provenance.AUTHORED;
        private @Nullable Unread unread;
        private @Nullable Zone zone;
        private boolean told;

        private Entry(String pointer) {
            this.pointer = pointer;
        }

        /** Says which of the ways to break the rule was met; null where the rule has one way. */
        public Entry variant(@Nullable String value) {
            variant = value;
            return this;
        }

        /** Narrows the finding to a part of the value. */
        public Entry range(int start, int end) {
            range = new Span(start, end);
            return this;
        }

        /** Says where the finding stands in the source text, for what is in no value (blank lines, bullets). */
        public Entry source(Span stretch) {
            source = stretch;
            return this;
        }

        /** Names the value after which the absent one should have stood. */
        public Entry near(String anchorPointer) {
            anchor = anchorPointer;
            return this;
        }

        /** Names the value after which the absent one should have stood. */
        public Entry near(Pointer part) {
            return near(part.toString());
        }

        /**
         * Says that the value is missing from a zone. Where something stands there that was not understood, it may be that value: nothing
         * is found then, but that the zone could not be read.
         */
        public Entry absentFrom(Zone missingFrom) {
            return absentFrom(missingFrom, words -> true);
        }

        /** Says the same of a value that not all words may be: what fails the condition can't be it. */
        public Entry absentFrom(Zone missingFrom, Predicate<String> possible) {
            zone = missingFrom;
            unread = examination.unread(missingFrom, possible);
            return this;
        }

        /** Adds an argument of the sentence. */
        public Entry with(String name, Object value) {
            arguments.put(name, value.toString());
            return this;
        }

        /**
         * Says what to write instead of the range, or of the stretch of the source text; only where no other replacement is right.
         *
         * @param replacement null where none is certain, empty to strike out
         */
        public Entry suggest(@Nullable String replacement) {
            suggestion = replacement;
            return this;
        }

        /** Says how places have to look instead; only where no other look is right. What stands on a doubtful value is left as it looks. */
        public Entry format(List<? extends Formatting> looks) {
            formattings = List.copyOf(looks);
            return this;
        }

        /** Says that the defect probably came from a conversion if {@code lost} is true. */
        public Entry lostInConversion(boolean lost) {
            provenance = lost ? Provenance.CONVERSION_LOSS : Provenance.AUTHORED;
            return this;
        }

        /** Takes the finding down. */
        public void report() {
            told = true;
            if (unread != null && zone != null) {
                examination.withhold(zone, unread);
                return;
            }
            Certainty certainty = certainty();
            boolean capped = certainty == Certainty.DOUBTFUL && severity == Severity.ERROR;
            SourcePlace place = source == null ? placement.of(pointer, range, anchor) : placement.of(source);
            if (reported.isEmpty()) {
                reported = new ArrayList<>();
            }
            reported.add(new Finding(
                    ruleId,
                    variant,
                    capped ? Severity.WARNING : severity,
                    pointer,
                    range,
                    place,
                    arguments,
                    provenance,
                    suggestion,
                    certainty == Certainty.SURE ? formattings : List.of(),
                    certainty,
                    List.of()));
        }

        private Certainty certainty() {
            return examination
                    .sourceMap()
                    .map((SourceMap map) -> map.certainty(pointer))
                    .orElse(Certainty.SURE);
        }
    }
}
