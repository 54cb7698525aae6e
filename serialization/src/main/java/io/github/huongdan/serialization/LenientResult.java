package io.github.huongdan.serialization;

import io.github.huongdan.model.GuidanceDocument;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lenient reading of JSON or XML gives: what could be read, and what could not. Where there is no problem, the document is the
 * one that strict reading gives, and nothing was left out of it but the unknown parts of a newer format.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document what could be read; empty where nothing could
 * @param version the version that the input names; null where it names none
 * @param problems what is wrong with the input, in the order in which it was met; no more than {@link #MOST_PROBLEMS}
 * @param moreProblems whether there are more, which were passed over as well but not noted
 * @param unknownParts what this version of the library does not know of a document of a newer minor version, in the order of the
 *     input; they are not in the document and are not written with it
 */
public record LenientResult(
        GuidanceDocument document,
        @Nullable FormatVersion version,
        List<Problem> problems,
        boolean moreProblems,
        List<UnknownPart> unknownParts) {

    /** How many problems of one input are noted at most. */
    public static final int MOST_PROBLEMS = 1_000;

    public LenientResult {
        Objects.requireNonNull(document, "document");
        problems = List.copyOf(problems);
        unknownParts = List.copyOf(unknownParts);
    }

    /** Tells whether the input is of a later minor version than this library's, so that there may be unknown parts. */
    public boolean newerFormat() {
        return version != null && version.newerMinor();
    }

    /** Tells whether the input is of an older version and was upgraded while it was read. */
    public boolean upgraded() {
        return version != null && version.compareTo(FormatVersion.CURRENT) < 0;
    }
}
