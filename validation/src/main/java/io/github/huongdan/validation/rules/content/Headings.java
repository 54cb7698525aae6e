package io.github.huongdan.validation.rules.content;

import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.content.OutlineLabel.Kind;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings of the sections. */
final class Headings {

    private static final PhraseTable PROPAGANDA = PhraseTable.of("tuyên truyền", "cổ động", "truyền thông", "kỷ niệm");

    private Headings() {}

    static void contentIsPresent(Examination examination, Findings findings) {
        if (examination.document().propagandaContent().isEmpty()) {
            findings.at(Pointer.SECTIONS)
                    .near(Pointer.ENACTING_CLAUSE)
                    .absentFrom(Zone.BODY)
                    .report();
        }
    }

    /** The headings of articles, clauses and points keep their small letters; one that holds its text is judged for that. */
    static void capitalsWithoutPunctuation(Examination examination, Findings findings) {
        List<Section> sections = examination.document().sections();
        Set<Pointer> runIn = RunInHeadings.in(examination);
        for (int i = 0; i < sections.size(); i++) {
            String heading = sections.get(i).heading();
            String label = sections.get(i).label();
            if (heading == null || keepsSmallLetters(label)) {
                continue;
            }
            Pointer pointer = Pointer.SECTIONS.child(i).child("heading");
            if (runIn.contains(pointer)) {
                continue;
            }
            if (!heading.equals(heading.toUpperCase(Locale.ROOT))) {
                findings.at(pointer).with("actual", heading).report();
            }
            if (heading.endsWith(".") || heading.endsWith(":")) {
                findings.at(pointer)
                        .variant("punctuation")
                        .range(heading.length() - 1, heading.length())
                        .with("mark", heading.substring(heading.length() - 1))
                        .report();
            }
        }
    }

    private static boolean keepsSmallLetters(@Nullable String label) {
        Kind kind = OutlineLabel.of(label).kind();
        return kind == Kind.ARABIC || kind == Kind.LETTER || (label != null && Divisions.ARTICLE.opening(label) >= 0);
    }

    /** A content section that is headed as propaganda in a document whose subject is something else. */
    static void propagandaInSubject(Examination examination, Findings findings) {
        String subject = examination.document().subject();
        List<Section> sections = examination.document().sections();
        for (int i = 0; i < sections.size(); i++) {
            String heading = sections.get(i).heading();
            boolean content = sections.get(i).kind() == SectionKind.PROPAGANDA_CONTENT;
            if (content && heading != null && subject != null && speaks(heading) && !speaks(subject)) {
                findings.at(Pointer.SECTIONS.child(i).child("heading"))
                        .with("heading", heading)
                        .with("subject", subject)
                        .report();
            }
        }
    }

    private static boolean speaks(String text) {
        return PROPAGANDA.occursIn(Words.of(text));
    }
}
