package io.github.huongdan.serialization.faults;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnknownPart;
import io.github.huongdan.serialization.format.FormatFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Notes faults, up to the greatest number of a result, and keeps what is unknown of a newer format. Not thread-safe. */
public final class NotedFaults implements Faults {

    private final @Nullable FormatVersion version;
    private final int mostUnknownParts;
    private final List<Problem> problems = new ArrayList<>();
    private final List<UnknownPart> unknownParts = new ArrayList<>();
    private @Nullable Problem cut;
    private boolean ended;
    private int latest = -1;
    private boolean more;

    public NotedFaults(@Nullable FormatVersion version, ReadLimits limits) {
        this.version = version;
        this.mostUnknownParts = limits.maxListLength();
    }

    @Override
    public void note(String reason, Supplier<Place> place) {
        latest = -1;
        if (!ended) {
            latest = problems.size() < LenientResult.MOST_PROBLEMS ? problems.size() : -1;
            add(() -> new Problem(reason, place.get()));
        }
    }

    /** Notes a fault that a reader threw. */
    public void note(MalformedDocumentException fault) {
        note(fault.reason(), fault::place);
    }

    /** Says beforehand why the input ends where it does; the first to say so is right. */
    public void cutBy(Problem problem) {
        cut = cut == null ? problem : cut;
    }

    /** Notes the fault with which the input ends; what seems wrong from here on is but its consequence. */
    public void end(Problem problem) {
        if (!ended) {
            Problem last = cut == null ? problem : cut;
            add(() -> last);
            ended = true;
        }
    }

    private void add(Supplier<Problem> problem) {
        if (problems.size() < LenientResult.MOST_PROBLEMS) {
            problems.add(problem.get());
        } else {
            more = true;
        }
    }

    @Override
    public int latest() {
        return latest;
    }

    @Override
    public void leftOut(int problem, Supplier<String> value) {
        if (problem >= 0 && !ended) {
            Problem noted = problems.get(problem);
            problems.set(problem, new Problem(noted.reason(), noted.place(), value.get()));
        }
    }

    @Override
    public boolean keepsUnknown() {
        return version != null && version.newerMinor();
    }

    @Override
    public void keep(UnknownPart part) {
        if (ended) {
            return;
        }
        if (unknownParts.size() == mostUnknownParts) {
            throw new MalformedDocumentException(
                    "The unknown parts are more than the limit of " + mostUnknownParts, part.place());
        }
        unknownParts.add(part);
    }

    @Override
    public Mark mark() {
        return new Mark(problems.size(), unknownParts.size());
    }

    @Override
    public void dropSince(Mark mark) {
        if (!ended) {
            problems.subList(mark.problems(), problems.size()).clear();
            unknownParts.subList(mark.unknownParts(), unknownParts.size()).clear();
        }
    }

    /** Returns the result; no document is an empty one. */
    public LenientResult result(@Nullable GuidanceDocument document) {
        if (cut != null) {
            end(cut);
        }
        GuidanceDocument read = document == null ? FormatFields.DOCUMENT.make(FormatFields.DOCUMENT.slots()) : document;
        return new LenientResult(read, version, problems, more, unknownParts);
    }
}
