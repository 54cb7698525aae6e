package io.github.huongdan.validation.rules.aims;

import io.github.huongdan.lexicon.SectionHeadings;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** How the section on aims and requirements is divided, and how its items begin. */
final class AimItems {

    private static final PhraseTable NOUNS = PhraseTable.of("Việc", "Sự", "Những", "Một số");

    private AimItems() {}

    /** One item alone can't tell aims from requirements, nor can a heading for one of the two. */
    static void distinguished(Examination examination, Findings findings) {
        List<Section> sections = examination.document().sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String heading = section.heading();
            if (!(section instanceof AimsAndRequirements aims) || heading == null || !namesBoth(heading)) {
                continue;
            }
            boolean forAims = opens(SectionHeadings.FOR_AIMS, aims.provisions());
            boolean forRequirements = opens(SectionHeadings.FOR_REQUIREMENTS, aims.provisions());
            boolean single = aims.provisions().size() == 1
                    && aims.provisions().get(0).provisions().isEmpty();
            if (single || forAims != forRequirements) {
                findings.at(Pointer.SECTIONS.child(i)).with("heading", heading).report();
            }
        }
    }

    private static boolean namesBoth(String heading) {
        List<Word> words = Words.of(heading);
        return SectionHeadings.FOR_AIMS.occursIn(words) && SectionHeadings.FOR_REQUIREMENTS.occursIn(words);
    }

    private static boolean opens(PhraseTable name, List<Provision> items) {
        for (Provision item : items) {
            String text = item.text();
            if ((text != null && name.opening(text) >= 0) || opens(name, item.provisions())) {
                return true;
            }
        }
        return false;
    }

    /** Judges only words that can't begin a verb; an item that is a heading for others has none. */
    static void beginWithVerb(Examination examination, Findings findings) {
        List<Section> sections = examination.document().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) instanceof AimsAndRequirements aims) {
                for (int j = 0; j < aims.provisions().size(); j++) {
                    check(
                            aims.provisions().get(j),
                            Pointer.SECTIONS.child(i).child("provisions").child(j),
                            findings);
                }
            }
        }
    }

    private static void check(Provision item, Pointer at, Findings findings) {
        int end = item.text() == null || item.label() == null ? -1 : NOUNS.opening(item.text());
        if (end >= 0 && item.text() != null) {
            findings.at(at.child("text"))
                    .range(0, end)
                    .with("actual", item.text().substring(0, end))
                    .report();
        }
    }
}
