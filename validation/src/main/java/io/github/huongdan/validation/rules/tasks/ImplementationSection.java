package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Deadlines;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The implementation section as a whole, and the sentence that closes the text. */
final class ImplementationSection {

    private static final PhraseTable FOLLOW_UP = PhraseTable.of(
            "kinh phí",
            "nguồn kinh phí",
            "chế độ",
            "công tác thông tin",
            "thông tin",
            "báo cáo",
            "thời gian",
            "tiến độ",
            "khẩu hiệu",
            "khen thưởng",
            "hiệu lực",
            "điều khoản");

    private ImplementationSection() {}

    static void presentAndLast(Examination examination, Findings findings) {
        List<Section> sections = examination.document().sections();
        int last = sections.size() - 1;
        int found = -1;
        for (int i = 0; i <= last; i++) {
            found = sections.get(i).kind() == SectionKind.IMPLEMENTATION ? i : found;
        }
        if (found < 0) {
            findings.at(Pointer.SECTIONS)
                    .variant("absent")
                    .near(last < 0 ? Pointer.SECTIONS : Pointer.SECTIONS.child(last))
                    .absentFrom(Zone.BODY)
                    .report();
        } else if (found < last && !onlyFollowUp(sections.subList(found + 1, last + 1))) {
            findings.at(Pointer.SECTIONS.child(found))
                    .with("next", name(sections.get(found + 1)))
                    .report();
        }
    }

    /** Sections on money, reports, time and slogans may follow: they concern all who carry the document out. */
    private static boolean onlyFollowUp(List<Section> sections) {
        return sections.stream()
                .allMatch(section -> section.heading() != null && FOLLOW_UP.opening(section.heading()) >= 0);
    }

    private static String name(Section section) {
        String label = section.label();
        String heading = section.heading();
        return ((label == null ? "" : label + " ") + (heading == null ? "" : heading)).strip();
    }

    /** A duty to report counts wherever the section, its items, its tables or the closing paragraphs set it. */
    static void deadlineOrReport(Examination examination, Findings findings) {
        List<Section> sections = examination.document().sections();
        Set<Pointer> followedUp = followedUp(examination);
        for (int i = 0; i < sections.size(); i++) {
            boolean said = followedUp.contains(Pointer.SECTIONS.child(i)) || followedUp.contains(Pointer.CLOSING);
            if (sections.get(i).kind() == SectionKind.IMPLEMENTATION && !said) {
                findings.at(Pointer.SECTIONS.child(i)).report();
            }
        }
    }

    /** The sections, and the closing part, that set a deadline or a duty to report. */
    private static Set<Pointer> followedUp(Examination examination) {
        Set<Pointer> parts = new HashSet<>();
        for (PlacedTask placed : PlacedTask.all(examination)) {
            if (placed.task().deadline() != null || placed.task().reportTo() != null) {
                parts.add(part(placed.at()));
            }
        }
        for (Passage passage : examination.everywhere()) {
            boolean text = passage.kind() == Passage.Kind.PROSE || passage.kind() == Passage.Kind.CELL;
            Pointer part = part(passage.at());
            if (text && !parts.contains(part) && Deadlines.FOLLOW_UP.occursIn(examination.words(passage))) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The part that a pointer leads into: {@code /sections/2}, {@code /closing}. */
    private static Pointer part(Pointer at) {
        return at.within(Pointer.CLOSING) ? Pointer.CLOSING : at.first(2);
    }

    /** A closing sentence may stand in a paragraph of its own or in the last item. */
    static void closing(Examination examination, Findings findings) {
        GuidanceDocument document = examination.document();
        List<Passage> prose = examination.prose();
        if (!document.closing().isEmpty() || document.sections().isEmpty() || prose.isEmpty()) {
            return;
        }
        int last = document.sections().size() - 1;
        boolean said = prose.stream()
                .filter(passage -> passage.at().within(Pointer.SECTIONS.child(last)))
                .anyMatch(passage -> Clauses.LAST_WORDS.occursIn(examination.words(passage)));
        if (!said) {
            findings.at(Pointer.CLOSING)
                    .near(prose.get(prose.size() - 1).pointer())
                    .absentFrom(Zone.FOOT)
                    .report();
        }
    }
}
