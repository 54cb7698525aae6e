package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of typefaces: the one that is due, those of bullets and formulas, and those from before Unicode. */
final class Typefaces {

    private static final List<String> OF_SIGNS =
            List.of("symbol", "wingdings", "webdings", "cambria math", "mt extra", "ms gothic", "segoe ui symbol");
    private static final List<String> LEGACY = List.of(".vn", "vni-", "vni ");
    private static final double FEWEST = 0.01;

    /** How many letters stand in a typeface, and where the first of them do. */
    private static final class Use {
        private final Span first;
        private final List<Span> all = new ArrayList<>();
        private int letters;

        private Use(Span first) {
            this.first = first;
        }
    }

    private Typefaces() {}

    static void ofTheForm(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        String due = document.form().font();
        if (due == null) {
            return;
        }
        Map<String, Use> uses = uses(document);
        int all = 0;
        for (Use use : uses.values()) {
            all += use.letters;
        }
        for (Map.Entry<String, Use> entry : uses.entrySet()) {
            String family = entry.getKey();
            Use use = entry.getValue();
            double share = (double) use.letters / all;
            if (!Deviation.sameFamily(family, due) && !legacy(family) && share >= FEWEST) {
                findings.at("")
                        .source(use.first)
                        .with("found", family)
                        .with("due", due)
                        .with("share", Deviation.number(share * 100))
                        .format(inFamily(document, use.all, due))
                        .report();
            }
        }
    }

    /** One formatting for stretches that have nothing between them but blanks and what is in the typeface already. */
    private static List<Formatting> inFamily(LaidDocument document, List<Span> stretches, String family) {
        List<Formatting> looks = new ArrayList<>();
        Span open = stretches.get(0);
        for (Span stretch : stretches) {
            int from = open.end();
            int to = stretch.start();
            if (!open.equals(stretch) && !joins(document, new Span(from, to), family)) {
                looks.add(TextFormatting.of(open).withFamily(family));
                open = stretch;
            }
            open = new Span(open.start(), stretch.end());
        }
        looks.add(TextFormatting.of(open).withFamily(family));
        return looks;
    }

    private static boolean joins(LaidDocument document, Span gap, String family) {
        for (StyledText styled : document.layout().stylesIn(gap)) {
            String own = styled.style().family();
            if (own == null || !Deviation.sameFamily(own, family)) {
                return false;
            }
        }
        return document.text().substring(gap.start(), gap.end()).indexOf('\n') < 0;
    }

    static void beforeUnicode(Examination examination, Findings findings) {
        for (Map.Entry<String, Use> entry : uses(LaidDocument.of(examination)).entrySet()) {
            if (legacy(entry.getKey())) {
                findings.at("")
                        .source(entry.getValue().first)
                        .with("found", entry.getKey())
                        .report();
            }
        }
    }

    private static boolean legacy(String family) {
        String small = family.toLowerCase(Locale.ROOT);
        return LEGACY.stream().anyMatch(small::startsWith);
    }

    private static Map<String, Use> uses(LaidDocument document) {
        Map<String, Use> uses = new LinkedHashMap<>();
        if (document.sections().isEmpty()) {
            return uses;
        }
        int end = document.sections().get(document.sections().size() - 1).span().end();
        for (StyledText styled : document.layout().stylesIn(new Span(0, end))) {
            String family = styled.style().family();
            boolean signs = family == null || OF_SIGNS.contains(family.toLowerCase(Locale.ROOT));
            int letters = signs || styled.style().hidden() ? 0 : letters(document.text(), styled.span());
            Use known = family == null ? null : uses.get(family);
            if (family != null && letters > 0 && known == null) {
                known = new Use(styled.span());
                uses.put(family, known);
            }
            if (known != null && !styled.style().hidden()) {
                known.letters += letters;
                known.all.add(styled.span());
            }
        }
        return uses;
    }

    private static int letters(String text, Span span) {
        int letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
