package io.github.huongdan.validation.rules.code;

import io.github.huongdan.regime.NumberColon;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.Optional;

/** The word Số before the code and the colon after it. The model holds neither: only the source text tells. */
final class NumberLabel {

    private static final String SO = MatchingKey.of("số");

    private NumberLabel() {}

    static void noColonAfterSo(Examination examination, Findings findings) {
        if (examination.regime().numberColon() != NumberColon.REQUIRED) {
            label(examination)
                    .filter(label -> label.colon >= 0)
                    .ifPresent(label -> findings.at(CodeRules.POINTER)
                            .source(new Span(label.colon, label.colon + 1))
                            .report());
        }
    }

    static void colonAfterSo(Examination examination, Findings findings) {
        if (examination.regime().numberColon() == NumberColon.REQUIRED) {
            label(examination)
                    .filter(label -> label.colon < 0)
                    .ifPresent(label -> findings.at(CodeRules.POINTER)
                            .source(new Span(label.end, label.end))
                            .report());
        }
    }

    private record Label(int end, int colon) {}

    /** The word on the line of the code, directly before it. */
    private static Optional<Label> label(Examination examination) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span code = map == null ? null : map.span(CodeRules.POINTER).orElse(null);
        if (map == null || code == null) {
            return Optional.empty();
        }
        SourceText source = map.source();
        int lineStart = source.line(source.position(code.start()).line()).start();
        int end = skipBlankBack(source.text(), code.start(), lineStart);
        int colon = end > lineStart && source.text().charAt(end - 1) == ':' ? end - 1 : -1;
        int wordEnd = colon < 0 ? end : skipBlankBack(source.text(), colon, lineStart);
        int start = wordEnd;
        while (start > lineStart && !Character.isWhitespace(source.text().charAt(start - 1))) {
            start--;
        }
        boolean so = MatchingKey.of(source.text().substring(start, wordEnd)).equals(SO);
        return so ? Optional.of(new Label(wordEnd, colon)) : Optional.empty();
    }

    private static int skipBlankBack(String text, int from, int limit) {
        int at = from;
        while (at > limit && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '\u00a0')) {
            at--;
        }
        return at;
    }
}
