package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.Report;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Gives soft assertions of an application those on guidance documents, too:
 *
 * <pre>{@code
 * class OurSoftAssertions extends AbstractSoftAssertions
 *         implements GuidanceSoftAssertionsProvider, StandardSoftAssertionsProvider {}
 * }</pre>
 */
@CheckReturnValue
public interface GuidanceSoftAssertionsProvider extends SoftAssertionsProvider {

    /** Begins assertions on a document, and on its parts, whose failures are collected. */
    default GuidanceDocumentAssert assertThat(@Nullable GuidanceDocument document) {
        FailureMode mode = FailureMode.collectedBy(this);
        return mode.open(GuidanceDocumentAssert.TYPE, document).standing(Standing.whole(mode));
    }

    /** Begins assertions on a document as it was read, and on its parts, whose failures are collected and say where they stand. */
    default GuidanceDocumentAssert assertThat(@Nullable ReadDocument read) {
        FailureMode mode = FailureMode.collectedBy(this);
        return mode.open(GuidanceDocumentAssert.TYPE, read == null ? null : read.document())
                .standing(Standing.whole(mode, read));
    }

    /** Begins assertions on a report whose failures are collected. */
    default ReportAssert assertThat(@Nullable Report report) {
        FailureMode mode = FailureMode.collectedBy(this);
        return mode.open(ReportAssert.TYPE, report).standing(Standing.whole(mode));
    }
}
