package io.github.huongdan.validation.fix;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceMap.Piece;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the lines between empty lines as one paragraph of the preamble, joined by spaces, and judges it by checks. */
final class Typed {

    private Typed() {}

    static JudgedDocument judged(String text, Check... checks) {
        SourceText source = SourceText.of(text);
        List<StringBuilder> paragraphs = new ArrayList<>();
        List<List<Piece>> pieces = new ArrayList<>();
        boolean open = false;
        for (int i = 1; i <= source.lineCount(); i++) {
            Span line = source.line(i);
            if (line.length() > 0) {
                if (!open) {
                    paragraphs.add(new StringBuilder());
                    pieces.add(new ArrayList<>());
                }
                StringBuilder last = paragraphs.get(paragraphs.size() - 1);
                last.append(open ? " " : "");
                pieces.get(pieces.size() - 1).add(new Piece(last.length(), line));
                last.append(source.text(line));
            }
            open = line.length() > 0;
        }
        SourceMap.Builder map = SourceMap.builder(source);
        for (int i = 0; i < pieces.size(); i++) {
            map.put("/preamble/" + i, pieces.get(i));
        }
        GuidanceDocument document = GuidanceDocument.builder()
                .preamble(paragraphs.stream().map(StringBuilder::toString).toList())
                .build();
        return judged(document, map.build(), checks);
    }

    static JudgedDocument judged(GuidanceDocument document, SourceMap map, Check... checks) {
        ReadDocument read = ReadDocument.of(document, map).named("typed.txt");
        Regime regime = Regimes.standard().all().get(0);
        List<Finding> found = Stream.of(checks)
                .flatMap(check -> {
                    Findings findings =
                            new Findings("TYP-99", Severity.INFO, new Examination(read, regime, true, null));
                    check.examine(new Examination(read, regime, true, null), findings);
                    return findings.reported().stream();
                })
                .toList();
        return new JudgedDocument(read, new Report(regime, found, List.of()));
    }

    /** Suggests one writing for another, wherever it stands. */
    static Check instead(String written, String right) {
        return (examination, findings) -> {
            for (Passage passage : examination.passages()) {
                int at = passage.text().indexOf(written);
                while (at >= 0) {
                    findings.in(passage, at, at + written.length())
                            .suggest(right)
                            .report();
                    at = passage.text().indexOf(written, at + 1);
                }
            }
        };
    }
}
