package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The short name that was given is the one that is used: not {@code NQ 35} after {@code (sau đây gọi là Nghị quyết 35)}, and no second short name
 * for what has one.
 */
final class ShortNames {

    /** So many of the words before a short name say what it is for. */
    private static final int TELLING = 4;

    private static final int LONGEST_BEFORE = 60;

    private static final String JOINTS = "/-";
    private static final String NUMBER = MatchingKey.of("số");

    /** An act's short name, its type's abbreviations and its number. */
    private record Numbered(Alias alias, Set<String> abbreviations, String number) {}

    private ShortNames() {}

    static void one(Examination examination, Findings findings) {
        List<Alias> aliases = Aliases.in(examination);
        givenTwice(aliases, findings);
        List<Numbered> numbered = new ArrayList<>();
        for (Alias alias : aliases) {
            Numbered act = numbered(alias);
            if (act != null) {
                numbered.add(act);
            }
        }
        if (!numbered.isEmpty()) {
            abbreviated(numbered, examination, findings);
        }
    }

    private static void givenTwice(List<Alias> aliases, Findings findings) {
        for (int i = 0; i < aliases.size(); i++) {
            Alias later = aliases.get(i);
            for (Alias earlier : aliases.subList(0, i)) {
                if (!MatchingKey.of(earlier.name()).equals(MatchingKey.of(later.name()))
                        && sameBefore(earlier, later)) {
                    findings.in(later.passage(), later.start(), later.end())
                            .variant("twice")
                            .with("actual", later.name())
                            .with("first", earlier.name())
                            .report();
                    break;
                }
            }
        }
    }

    private static boolean sameBefore(Alias one, Alias other) {
        List<Word> left = before(one);
        List<Word> right = before(other);
        boolean same = left.size() == TELLING && right.size() == TELLING;
        for (int i = 0; same && i < TELLING; i++) {
            same = left.get(i).matches(right.get(i));
        }
        return same;
    }

    private static List<Word> before(Alias alias) {
        String text = alias.passage().text();
        int open = text.lastIndexOf('(', alias.start());
        int end = Math.max(0, open);
        List<Word> words = Words.of(text.substring(Math.max(0, end - LONGEST_BEFORE), end));
        return words.subList(Math.max(0, words.size() - TELLING), words.size());
    }

    private static @Nullable Numbered numbered(Alias alias) {
        List<Word> words = Words.of(alias.name());
        int last = words.size() - 1;
        if (last < 1 || !digits(alias.name(), words.get(last))) {
            return null;
        }
        int end = words.get(last - 1).key().equals(NUMBER) ? last - 1 : last;
        String type =
                alias.name().substring(0, end == 0 ? 0 : words.get(end - 1).end());
        Set<String> abbreviations = new HashSet<>();
        DocumentType.named(type).ifPresent(named -> {
            for (IssuingSystem system : IssuingSystem.values()) {
                String abbreviation = named.abbreviation(system);
                if (abbreviation != null) {
                    abbreviations.add(abbreviation);
                }
            }
        });
        return abbreviations.isEmpty()
                ? null
                : new Numbered(alias, abbreviations, words.get(last).toString());
    }

    private static void abbreviated(List<Numbered> acts, Examination examination, Findings findings) {
        Set<Numbered> told = new HashSet<>();
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            List<Word> words = examination.words(passage);
            for (int i = 0; i + 1 < words.size(); i++) {
                Word number = words.get(i + 1);
                boolean beside = digits(text, number)
                        && number.start() == words.get(i).end() + 1
                        && text.charAt(number.start() - 1) == ' '
                        && !joined(text, words.get(i), number);
                if (!beside) {
                    continue;
                }
                for (Numbered act : acts) {
                    boolean its =
                            act.abbreviations.contains(words.get(i).toString()) && act.number.equals(number.toString());
                    if (its && told.add(act)) {
                        int start = words.get(i).start();
                        findings.in(passage, start, number.end())
                                .with("actual", text.substring(start, number.end()))
                                .with("expected", act.alias.name())
                                .suggest(act.alias.name())
                                .report();
                    }
                }
            }
        }
    }

    private static boolean joined(String text, Word first, Word last) {
        boolean before = first.start() > 0 && JOINTS.indexOf(text.charAt(first.start() - 1)) >= 0;
        boolean after = last.end() < text.length() && JOINTS.indexOf(text.charAt(last.end())) >= 0;
        return before || after;
    }

    private static boolean digits(String text, Word word) {
        return text.substring(word.start(), word.end()).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
