package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which recipients the sections mention: the first words of the name are enough, of the organ or of the organisation. */
final class MentionedOrgans {

    private static final int HEAD = 5;

    private final Set<String> heads = new HashSet<>();

    /** The heads and all that heads begin with, so that a search stops at the first word that leads to none. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<String> mentioned = new HashSet<>();

    private MentionedOrgans() {}

    static MentionedOrgans of(List<Recipient> recipients, Examination examination) {
        MentionedOrgans organs = new MentionedOrgans();
        for (Recipient recipient : recipients) {
            if (recipient.name() != null) {
                organs.add(OrganKey.organisation(Words.of(recipient.name())));
            }
        }
        for (Passage passage : examination.passages()) {
            if (passage.pointer().startsWith("/sections/")) {
                organs.search(OrganKey.organisation(examination.words(passage)));
            }
        }
        return organs;
    }

    boolean contains(String name) {
        List<String> words = OrganKey.organisation(Words.of(name));
        return mentioned.contains(String.join(" ", words.subList(0, Math.min(words.size(), HEAD))));
    }

    private void add(List<String> words) {
        int longest = Math.min(words.size(), HEAD);
        for (int count = 1; count <= longest; count++) {
            beginnings.add(String.join(" ", words.subList(0, count)));
        }
        heads.add(String.join(" ", words.subList(0, longest)));
    }

    private void search(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            String stretch = words.get(start);
            for (int end = start + 1; beginnings.contains(stretch); end++) {
                if (heads.contains(stretch)) {
                    mentioned.add(stretch);
                }
                if (end == words.size()) {
                    break;
                }
                stretch = stretch + ' ' + words.get(end);
            }
        }
    }
}
