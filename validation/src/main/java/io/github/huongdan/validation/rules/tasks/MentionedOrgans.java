package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which recipients the sections mention: the first words of the name are enough, of the organ or of the organisation. */
final class MentionedOrgans {

    private static final int HEAD = 5;

    private final Set<String> heads = new HashSet<>();

    /** The heads and all that heads begin with, so that a search stops at the first word that leads to none. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<String> mentioned = new HashSet<>();

    /** The first two words of the heads: most passages have none of them. */
    private final PhraseTable openings;

    private MentionedOrgans(PhraseTable openings) {
        this.openings = openings;
    }

    static MentionedOrgans of(List<Recipient> recipients, Examination examination) {
        List<List<String>> names = new ArrayList<>();
        for (Recipient recipient : recipients) {
            if (recipient.name() != null) {
                names.add(OrganKey.organisation(Words.of(recipient.name())));
            }
        }
        MentionedOrgans organs = new MentionedOrgans(
                PhraseTable.of(names.stream().flatMap(MentionedOrgans::openings).toList()));
        names.forEach(organs::add);
        for (Passage passage : examination.passages()) {
            if (passage.pointer().startsWith("/sections/")) {
                organs.search(examination.words(passage));
            }
        }
        return organs;
    }

    private static Stream<String> openings(List<String> words) {
        List<String> two = words.subList(0, Math.min(words.size(), 2));
        return Stream.of(String.join(" ", two), String.join(" ", OrganKey.organs(two)));
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

    private void search(List<Word> passage) {
        if (!openings.occursIn(passage)) {
            return;
        }
        List<String> words = OrganKey.organisation(passage);
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
