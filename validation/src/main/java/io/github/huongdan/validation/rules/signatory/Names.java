package io.github.huongdan.validation.rules.signatory;

import io.github.huongdan.lexicon.Ranks;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The full name of who signs. */
final class Names {

    private static final int LONGEST_TITLE = 40;

    private Names() {}

    /** A reader leaves a title out of the name: without the source text only titles in the name are judged. */
    static void noTitle(Examination examination, Findings findings) {
        List<Signatory> signatories = examination.document().signatories();
        for (int i = 0; i < signatories.size(); i++) {
            String name = signatories.get(i).name();
            int end = name == null ? -1 : Ranks.UNWANTED.opening(name);
            if (name != null && end >= 0) {
                findings.at(Pointer.SIGNATORIES.child(i).child("name"))
                        .range(0, end)
                        .with("actual", name.substring(0, end))
                        .report();
            } else {
                Span title = titleBefore(
                        examination, Pointer.SIGNATORIES.child(i).child("name").toString());
                if (title != null) {
                    String text = examination.sourceMap().orElseThrow().source().text(title);
                    findings.at(Pointer.SIGNATORIES.child(i).child("name"))
                            .source(title)
                            .with("actual", text)
                            .report();
                }
            }
        }
    }

    /** A reader keeps the name alone; the title stands before it on its line of the source text. Null where none does. */
    private static @Nullable Span titleBefore(Examination examination, String pointer) {
        SourceMap map = examination.sourceMap().orElse(null);
        Span name = map == null ? null : map.span(pointer).orElse(null);
        if (map == null || name == null) {
            return null;
        }
        SourceText source = map.source();
        int start = source.line(source.position(name.start()).line()).start();
        String before = source.text(new Span(/* start= */ start, /* end= */ name.start()));
        List<Word> words = Words.of(before, Math.max(0, before.length() - LONGEST_TITLE), Integer.MAX_VALUE);
        int first = words.size();
        for (int i = words.size() - 1; i >= 0; i--) {
            int match = Ranks.UNWANTED.match(words, i);
            first = match > 0 && i + match >= first ? i : first;
        }
        return first == words.size()
                ? null
                : new Span(
                        /* start= */ start + words.get(first).start(),
                        /* end= */ start + words.get(words.size() - 1).end());
    }

    /** At least two words, each with a capital first letter, not all in capitals, without digits. */
    static void written(Examination examination, Findings findings) {
        List<Signatory> signatories = examination.document().signatories();
        for (int i = 0; i < signatories.size(); i++) {
            String name = signatories.get(i).name();
            if (name != null && Ranks.UNWANTED.opening(name) < 0 && !wellWritten(name)) {
                findings.at(Pointer.SIGNATORIES.child(i).child("name"))
                        .with("actual", name)
                        .report();
            }
        }
    }

    private static boolean wellWritten(String name) {
        String[] words = name.strip().split("\\s+", -1);
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean allCapitals = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
            if (!capital || allCapitals || word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return words.length > 1;
    }
}
