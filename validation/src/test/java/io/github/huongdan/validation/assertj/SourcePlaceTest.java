package io.github.huongdan.validation.assertj;

import static io.github.huongdan.validation.assertj.Failures.assertFails;
import static io.github.huongdan.validation.assertj.GuidanceAssertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.LaidOut;
import org.junit.jupiter.api.Test;

class SourcePlaceTest {

    private final SourceMap map = SourceMap.builder(SourceText.of("Treo cờ\nIII. THỰC HIỆN\n"))
            .put("/subject", new Span(0, 7))
            .put("/sections/2/heading", new Span(13, 22))
            .put("/sections/2", new Span(8, 22))
            .build();
    private final GuidanceDocumentAssert document = assertThat(ReadDocument.of(Samples.DOCUMENT, map));

    @Test
    void aFailureNamesTheLineAndColumnOfTheValue() {
        assertFails(
                () -> document.implementation().hasHeading("NỘI DUNG"),
                "expected heading",
                "NỘI DUNG",
                "but was",
                "TỔ CHỨC THỰC HIỆN",
                "pointer",
                "/sections/2/heading",
                "place",
                "2:6");
    }

    @Test
    void aFailureNamesThePlaceOfWhatIsAroundTheValue() {
        assertFails(
                () -> document.implementation().task(2).isReportedTo("Sở Văn hóa"),
                "expected reportTo",
                "Sở Văn hóa",
                "but was",
                "absent",
                "pointer",
                "/sections/2/tasks/1/reportTo",
                "place",
                "2:1");
    }

    @Test
    void aFailureNamesTheParagraphOfAWordFile() {
        GuidanceDocumentAssert laidOut = assertThat(LaidOut.of(ReadDocument.of(Samples.DOCUMENT, map)));

        assertFails(
                () -> laidOut.hasSubject("Treo"),
                "expected subject",
                "Treo",
                "but was",
                Samples.DOCUMENT.subject(),
                "pointer",
                "/subject",
                "place",
                "paragraph 1:1");
    }

    @Test
    void aFailureWithoutAnyPlaceNamesThePointerOnly() {
        assertFails(
                () -> document.hasTypeName(null),
                "expected typeName",
                "absent",
                "but was",
                "HƯỚNG DẪN",
                "pointer",
                "/typeName");
    }
}
