package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recipient who is to carry the guidance out has a task in it. */
final class RecipientsWithoutTask {

    private RecipientsWithoutTask() {}

    /**
     * Judges documents whose tasks all name who does them. A recipient whom the sections mention anywhere, by the name of its organ or of the
     * organisation, has a task. One without a purpose is judged only where it alone has none; names with abbreviations are not compared.
     */
    static void none(Examination examination, Findings findings) {
        List<PlacedTask> tasks = PlacedTask.all(examination);
        boolean named = !tasks.isEmpty()
                && tasks.stream().noneMatch(task -> task.task().assignees().isEmpty());
        if (!named) {
            return;
        }
        List<Recipient> recipients = examination.document().recipients();
        MentionedOrgans mentioned = MentionedOrgans.of(recipients, examination);
        List<Integer> untold = new ArrayList<>();
        boolean others = false;
        for (int i = 0; i < recipients.size(); i++) {
            String name = judged(recipients.get(i));
            String purpose = recipients.get(i).purpose();
            boolean told = purpose != null && Recipients.CARRYING_OUT.opening(purpose) >= 0;
            if (name == null || (purpose != null && !told)) {
                continue;
            }
            if (mentioned.contains(name)) {
                others = true;
            } else if (told) {
                report(findings, i, name);
            } else {
                untold.add(i);
            }
        }
        if (others && untold.size() == 1) {
            int only = untold.get(0);
            report(findings, only, String.valueOf(recipients.get(only).name()));
        }
    }

    private static void report(Findings findings, int index, String name) {
        findings.at(Pointer.RECIPIENTS.child(index).child("name"))
                .with("name", name)
                .report();
    }

    /** The name of a recipient that may have a task; null for the archive, superiors, and names that can't be compared. */
    private static @Nullable String judged(Recipient recipient) {
        String name = recipient.name();
        boolean compared = name != null && !recipient.archive() && !carriesNothingOut(name);
        return compared && name != null && Words.of(name).stream().noneMatch(word -> abbreviated(name, word))
                ? name
                : null;
    }

    private static boolean carriesNothingOut(String name) {
        return Organs.INFORMED.opening(name) >= 0 || Recipients.AS_ABOVE.opening(name) >= 0;
    }

    private static boolean abbreviated(String name, Word word) {
        return name.substring(word.start(), word.end()).chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
