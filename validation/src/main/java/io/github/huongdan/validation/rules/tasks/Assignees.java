package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.organ.IssuerName;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has the tasks. */
final class Assignees {

    private static final PhraseTable DRAFTING = PhraseTable.of(
            "xây dựng hướng dẫn", "ban hành hướng dẫn", "soạn thảo hướng dẫn", "xây dựng văn bản hướng dẫn");

    /** What concerns everyone, so that no organ is named. */
    private static final PhraseTable FOR_ALL = PhraseTable.of(
            "kinh phí",
            "nguồn kinh phí",
            "về kinh phí",
            "chế độ",
            "thông tin",
            "báo cáo",
            "công tác thông tin",
            "công tác báo cáo",
            "kiểm tra",
            "công tác kiểm tra",
            "thời gian",
            "tiến độ",
            "sơ kết",
            "tổng kết",
            "khen thưởng",
            "căn cứ",
            "trong quá trình",
            "hướng dẫn này",
            "kế hoạch này");

    private static final int TOP =
            Pointer.SECTIONS.child(0).child("tasks").child(0).depth();
    private static final int FIRST_WORDS = 20;

    private Assignees() {}

    /**
     * Judges sections that are divided by who does what: most of their items name an organ. Paragraphs without a number and bullets carry on
     * the item before; what is said of money, reports, inspection and time concerns all.
     */
    static void named(Examination examination, Findings findings) {
        Map<Pointer, Integer> balance = new HashMap<>();
        for (PlacedTask placed : PlacedTask.all(examination)) {
            if (numbered(placed)) {
                balance.merge(
                        Objects.requireNonNull(placed.at().parent()),
                        placed.task().assignees().isEmpty() ? -1 : 1,
                        Integer::sum);
            }
        }
        for (PlacedTask placed : PlacedTask.all(examination)) {
            boolean unnamed = numbered(placed) && placed.task().assignees().isEmpty() && !namesOrgan(placed);
            if (unnamed && balance.getOrDefault(placed.at().parent(), 0) >= 0 && FOR_ALL.opening(placed.text()) < 0) {
                findings.at(placed.at())
                        .with("label", String.valueOf(placed.task().label()))
                        .report();
            }
        }
    }

    /** Items under another item are that one's. */
    private static boolean numbered(PlacedTask placed) {
        String label = placed.task().label();
        boolean top = placed.at().depth() == TOP;
        return top && label != null && label.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether an organ stands among the first words, where a reader did not see it as the one who acts. */
    private static boolean namesOrgan(PlacedTask placed) {
        List<Word> words = Words.of(placed.text(), 0, FIRST_WORDS);
        return Organs.COMPARED.occursIn(words) || Organs.NAMED_BY_TASK.occursIn(words);
    }

    /**
     * An assignee other than the issuer should receive the document. Where a recipient differs only by naming the organisation for its
     * organ (đảng bộ for đảng ủy), the finding says so.
     */
    static void amongRecipients(Examination examination, Findings findings) {
        List<String> names = receivers(examination);
        OrganNames receivers = OrganNames.of(names, OrganKey::of);
        OrganNames organisations = null;
        for (PlacedTask placed : PlacedTask.all(examination)) {
            for (String assignee : placed.task().assignees()) {
                OrganKey key = OrganKey.of(assignee);
                if (receivers.isEmpty() || receivers.find(key) != null || isIssuer(examination, key)) {
                    continue;
                }
                if (organisations == null) {
                    organisations = OrganNames.of(names, OrganKey::ofOrganisation);
                }
                String counterpart = organisations.find(OrganKey.ofOrganisation(assignee));
                Findings.Entry entry = at(findings, placed, assignee).with("assignee", assignee);
                if (counterpart == null) {
                    entry.variant("absent").report();
                } else {
                    entry.with("recipient", counterpart).report();
                }
            }
        }
    }

    private static List<String> receivers(Examination examination) {
        List<String> names = new ArrayList<>(examination.document().addressees());
        for (Recipient recipient : examination.document().recipients()) {
            if (recipient.name() != null && !recipient.archive()) {
                names.add(recipient.name());
            }
        }
        return names;
    }

    /** The present document is the guidance that its issuer would be told to draft. */
    static void issuerDoesNotDraftThis(Examination examination, Findings findings) {
        for (PlacedTask placed : PlacedTask.all(examination)) {
            boolean own = placed.task().assignees().stream()
                    .anyMatch(assignee -> isIssuer(examination, OrganKey.of(assignee)));
            List<Word> words = own ? Words.of(placed.text()) : List.of();
            int found = DRAFTING.find(words, 0);
            if (found >= 0) {
                int start = words.get(found).start();
                int end = words.get(found + DRAFTING.match(words, found) - 1).end();
                findings.at(placed.at().child("text"))
                        .range(start, end)
                        .with("actual", placed.text().substring(start, end))
                        .report();
            }
        }
    }

    static void once(Examination examination, Findings findings) {
        Map<String, PlacedTask> first = new HashMap<>();
        for (PlacedTask placed : PlacedTask.all(examination)) {
            for (String assignee : placed.task().assignees()) {
                PlacedTask before = first.putIfAbsent(MatchingKey.of(assignee), placed);
                if (before != null && !before.at().equals(placed.at())) {
                    String label = before.task().label();
                    at(findings, placed, assignee)
                            .with("assignee", assignee)
                            .with("first", label == null ? "" : label)
                            .report();
                }
            }
        }
    }

    /** The names of the issuer, for comparing. */
    private record IssuerKeys(List<OrganKey> names) {

        private static IssuerKeys of(Examination examination) {
            IssuerName issuer = IssuerName.of(examination);
            return new IssuerKeys(
                    Stream.of(Optional.ofNullable(issuer.letterhead()), Optional.ofNullable(issuer.clause()))
                            .flatMap(Optional::stream)
                            .map(OrganKey::of)
                            .toList());
        }
    }

    private static boolean isIssuer(Examination examination, OrganKey key) {
        return examination.derived(IssuerKeys.class, IssuerKeys::of).names().stream()
                .anyMatch(key::matches);
    }

    private static Findings.Entry at(Findings findings, PlacedTask placed, String assignee) {
        int start = placed.text().indexOf(assignee);
        Findings.Entry entry = findings.at(placed.at().child("text"));
        return start < 0 ? entry : entry.range(start, start + assignee.length());
    }
}
