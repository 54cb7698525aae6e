package io.github.huongdan.validation.rules.header;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.layout.DrawnLine;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts the subject of a Party document from its text (HDR-16). */
class HyphensBelowSubjectTest {

    private static final String TYPE = "HƯỚNG DẪN";
    private static final String TEXT = TYPE + "\nvề bảo vệ rừng\n\nBan hướng dẫn như sau:";
    private static final int SUBJECT = TYPE.length() + 1;
    private static final int BLANK = TEXT.indexOf("\n\n") + 1;

    private static final ParagraphFormat PLAIN = ParagraphFormat.PLAIN;

    @Test
    void aLineThatIsDrawnBelowTheSubjectStandsForHyphens() {
        assertThat(rulesBroken(TYPE, layout(PLAIN, List.of()))).contains("HDR-16");
        assertThat(rulesBroken(TYPE, layout(ruledAbove(), List.of()))).doesNotContain("HDR-16");
        assertThat(rulesBroken(TYPE, layout(PLAIN, List.of(new DrawnLine(BLANK, 40, true)))))
                .doesNotContain("HDR-16");
    }

    @Test
    void aLineElsewhereDoesNot() {
        assertThat(rulesBroken(TYPE, layout(PLAIN, List.of(new DrawnLine(0, 40, true)))))
                .contains("HDR-16");
    }

    /** How far the line is anchored behind the beginning of the subject; the text begins 16 characters behind it. */
    @ParameterizedTest
    @CsvSource({"0, true, true", "1, true, false", "16, true, false", "17, true, true", "1, false, true"})
    void aLineStandsBetweenSubjectAndText(int behind, boolean horizontal, boolean told) {
        List<String> broken =
                rulesBroken(TYPE, layout(PLAIN, List.of(new DrawnLine(SUBJECT + behind, 40, horizontal))));

        assertThat(broken.contains("HDR-16")).isEqualTo(told);
    }

    /** The lines are the type name, the subject, a blank one and the text. */
    @ParameterizedTest
    @CsvSource({
        "0, false, true, true",
        "1, true, false, true",
        "1, false, true, false",
        "2, true, false, false",
        "2, false, true, false",
        "3, true, false, false",
        "3, false, true, true"
    })
    void anEdgeOfAParagraphStandsForALine(int line, boolean above, boolean below, boolean told) {
        List<ParagraphFormat> formats = new ArrayList<>(Collections.nCopies(4, PLAIN));
        formats.set(line, ruled(above, below));

        assertThat(rulesBroken(TYPE, layout(formats, List.of())).contains("HDR-16"))
                .isEqualTo(told);
    }

    @Test
    void aLetterHasNone() {
        assertThat(rulesBroken(TYPE, null)).contains("HDR-16");
        assertThat(rulesBroken(null, null)).doesNotContain("HDR-16");
    }

    private static List<String> rulesBroken(@Nullable String typeName, @Nullable Layout layout) {
        SourceMap map = SourceMap.builder(SourceText.of(TEXT))
                .put("/subject", new Span(SUBJECT, BLANK - 1))
                .build();
        GuidanceDocument document = GuidanceDocument.builder()
                .header(header -> header.system(IssuingSystem.PARTY))
                .typeName(typeName)
                .subject("về bảo vệ rừng")
                .build();
        return GuidanceValidator.standard()
                .validate(new ReadDocument(document, null, map, layout, List.of()))
                .findings()
                .stream()
                .map(Finding::ruleId)
                .toList();
    }

    private static Layout layout(ParagraphFormat blank, List<DrawnLine> lines) {
        return layout(List.of(PLAIN, PLAIN, blank, PLAIN), lines);
    }

    private static Layout layout(List<ParagraphFormat> formats, List<DrawnLine> lines) {
        List<LaidParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : TEXT.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            ParagraphFormat format = formats.get(paragraphs.size());
            paragraphs.add(new LaidParagraph(span, 1, Story.BODY, null, null, false, 0, format));
            start = span.end() + 1;
        }
        return new Layout(List.of(), paragraphs, List.of(), List.of(), lines);
    }

    private static ParagraphFormat ruledAbove() {
        return ruled(true, false);
    }

    private static ParagraphFormat ruled(boolean above, boolean below) {
        return new ParagraphFormat(PLAIN.alignment(), 0, 0, 0, 0, 0, PLAIN.lineSpacing(), above, below);
    }
}
