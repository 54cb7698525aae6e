package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.citation.Citations;
import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Tells whether a clause names what a document rests on: an act, or what an organ said. */
final class Foundation {

    private static final PhraseTable OF = PhraseTable.of("của", "với", "giữa");

    private Foundation() {}

    static boolean in(String clause) {
        List<Word> words = Words.of(clause);
        return saysOrgan(clause, words) || !Citations.in(clause, words).isEmpty();
    }

    /** {@code ý kiến chỉ đạo của Tỉnh ủy}, {@code kế hoạch của Trường}, {@code thống nhất với Sở Y tế}. */
    private static boolean saysOrgan(String clause, List<Word> words) {
        boolean said = false;
        for (int i = 0; i < words.size(); i++) {
            said |= Clauses.ORGAN_WORDS.match(words, i) > 0 || Types.NAMES.match(words, i) > 0;
            boolean organ = said && i + 1 < words.size() && OF.match(words, i) > 0;
            if (organ && Character.isUpperCase(clause.charAt(words.get(i + 1).start()))) {
                return true;
            }
        }
        return false;
    }
}
