package io.github.huongdan.validation.rules.tasks;

import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which recipients the sections mention: the first words of the name are enough, of the organ or of the organisation. */
final class MentionedOrgans {

    private static final int HEAD = 5;

    /** The first words of the names, of the organisation. */
    private final PhraseTable heads;

    /** The first two words of the heads, of organ or organisation: most passages have none of them. */
    private final PhraseTable openings;

    private final Set<String> mentioned = new HashSet<>();

    private MentionedOrgans(List<List<Word>> heads, List<List<Word>> openings) {
        this.heads = PhraseTable.ofWords(heads);
        this.openings = PhraseTable.ofWords(openings);
    }

    static MentionedOrgans of(List<Recipient> recipients, Examination examination) {
        List<List<Word>> heads = new ArrayList<>();
        List<List<Word>> openings = new ArrayList<>();
        for (Recipient recipient : recipients) {
            if (recipient.name() != null) {
                List<Word> head = head(recipient.name());
                List<Word> two = head.subList(0, Math.min(head.size(), 2));
                heads.add(head);
                openings.add(two);
                openings.add(OrganKey.organs(two));
            }
        }
        MentionedOrgans organs = new MentionedOrgans(heads, openings);
        for (Passage passage : examination.everywhere()) {
            if (passage.at().within(Pointer.SECTIONS)) {
                organs.search(examination.words(passage));
            }
        }
        return organs;
    }

    boolean contains(String name) {
        return mentioned.contains(text(head(name)));
    }

    private static List<Word> head(String name) {
        List<Word> words = OrganKey.organisation(Words.of(name));
        return words.subList(0, Math.min(words.size(), HEAD));
    }

    /** A head may begin with another one. */
    private void search(List<Word> passage) {
        List<Word> words = openings.occursIn(passage) ? OrganKey.organisation(passage) : List.of();
        for (int start = heads.find(words, 0); start >= 0; start = heads.find(words, start + 1)) {
            int longest = heads.match(words, start);
            boolean added = mentioned.add(text(words.subList(start, start + longest)));
            for (int count = 1; added && count < longest; count++) {
                mentioned.add(text(words.subList(start, start + count)));
            }
        }
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder(64);
        for (Word word : words) {
            text.append(word.key()).append(' ');
        }
        return text.toString();
    }
}
