package io.github.huongdan.validation.rules;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
        List<LaidParagraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : TEXT.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            ParagraphFormat format = line.isEmpty() ? blank : PLAIN;
            paragraphs.add(new LaidParagraph(span, 1, Story.BODY, null, null, false, 0, format));
            start = span.end() + 1;
        }
        return new Layout(List.of(), paragraphs, List.of(), List.of(), lines);
    }

    private static ParagraphFormat ruledAbove() {
        return new ParagraphFormat(PLAIN.alignment(), 0, 0, 0, 0, 0, PLAIN.lineSpacing(), true, false);
    }
}
