package io.github.huongdan.validation.rules.header;

import io.github.huongdan.model.Header;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.DocumentKind;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The order of the components, each of them once: the letterhead above the type name, the subject under it, then the text. Within the
 * letterhead two columns run side by side, so any order passes.
 */
final class Components {

    private static final List<Pointer> LETTERHEAD = List.of(
            Pointer.TITLE,
            Pointer.MOTTO,
            Pointer.SUPERIOR,
            Pointer.ISSUER,
            Pointer.CODE_TEXT,
            Pointer.PLACE,
            Pointer.ISSUED_ON);

    private Components() {}

    /** Needs the source text. */
    static void inOrderAndOnce(Examination examination, Findings findings) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span typeName =
                map == null ? null : map.span(Pointer.TYPE_NAME.toString()).orElse(null);
        if (map == null || typeName == null) {
            return;
        }
        for (Pointer pointer : LETTERHEAD) {
            Span span = map.span(pointer.toString()).orElse(typeName);
            if (span.start() > typeName.end()) {
                findings.at(pointer)
                        .variant("order")
                        .with("actual", map.source().text(span))
                        .report();
            }
        }
        repeated(examination, map, findings);
    }

    /**
     * Only above the first section: what follows the text may have a letterhead of its own. A decision names its issuer again above the grounds,
     * and its type above the articles.
     */
    private static void repeated(Examination examination, SourceMap map, Findings findings) {
        Header header = examination.header();
        int body =
                map.span(Pointer.SECTIONS.child(0).toString()).map(Span::start).orElse(0);
        boolean names = examination.kind() != DocumentKind.OTHER;
        List<String> once = Stream.of(
                        header.title(),
                        header.motto(),
                        names ? header.issuer() : null,
                        names ? examination.document().typeName() : null)
                .filter(Objects::nonNull)
                .map(MatchingKey::of)
                .toList();
        for (Passage passage : examination.passages()) {
            boolean stray = passage.at().within(Pointer.UNCLASSIFIED)
                    || passage.at().within(Pointer.PREAMBLE)
                    || passage.at().within(Pointer.MARKS);
            if (stray && startsBefore(body, passage, map) && once.contains(MatchingKey.of(passage.text()))) {
                findings.at(passage.pointer()).with("actual", passage.text()).report();
            }
        }
    }

    private static boolean startsBefore(int offset, Passage passage, SourceMap map) {
        return map.span(passage.pointer()).filter(span -> span.start() < offset).isPresent();
    }
}
