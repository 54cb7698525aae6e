package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.lexicon.Types;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Titles that repeat the name of their type: {@code Hướng dẫn số … về hướng dẫn …}. */
final class Tautology {

    private static final int LONGEST_NAME = 6;

    private Tautology() {}

    static void none(Examination examination, Findings findings) {
        for (CitedAct act : examination.citedActs()) {
            String subject = act.citation().subject();
            if (subject == null || Types.NAMES.opening(subject) < 0) {
                continue;
            }
            List<Word> title = Words.of(subject, 0, LONGEST_NAME);
            List<Word> citation = Words.of(act.citation().text(), 0, LONGEST_NAME);
            int count = Types.NAMES.match(citation, 0);
            int start = act.citation().text().lastIndexOf(subject);
            if (count > 0 && start >= 0 && begins(title, citation.subList(0, count))) {
                int end = title.get(count - 1).end();
                findings.in(act.passage(), act.start() + start, act.start() + start + end)
                        .with("act", ActNames.shortForm(act))
                        .report();
            }
        }
    }

    private static boolean begins(List<Word> title, List<Word> name) {
        boolean same = title.size() >= name.size();
        for (int i = 0; same && i < name.size(); i++) {
            same = title.get(i).matches(name.get(i));
        }
        return same;
    }
}
