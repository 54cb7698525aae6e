package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.Report;
import org.assertj.core.annotation.CheckReturnValue;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on guidance documents begin, for a static import beside that of AssertJ's own:
 *
 * <pre>{@code
 * assertThat(document).hasCode("81-HD/BTGDUK").propagandaContent().hasProvisions(3);
 * assertThat(document).implementation().task(1).isAssignedTo("Ban Tuyên giáo Đảng ủy Khối");
 * assertThat(report).hasFinding("TYP-07").atLine(25);
 * }</pre>
 *
 * <p>A failure lists facts: what was expected, what there was, and where. {@link GuidanceSoftAssertions} collects failures.
 */
@CheckReturnValue
public final class GuidanceAssertions {

    private GuidanceAssertions() {}

    /** Begins assertions on a document. */
    public static GuidanceDocumentAssert assertThat(@Nullable GuidanceDocument document) {
        return new GuidanceDocumentAssert(document);
    }

    /** Begins assertions on a document as it was read: failures then say where it stands in its source, and all rules can be applied. */
    public static GuidanceDocumentAssert assertThat(@Nullable ReadDocument read) {
        return new GuidanceDocumentAssert(read == null ? null : read.document())
                .standing(Standing.whole(FailureMode.THROWN, read));
    }

    /** Begins assertions on a report. */
    public static ReportAssert assertThat(@Nullable Report report) {
        return new ReportAssert(report);
    }
}
