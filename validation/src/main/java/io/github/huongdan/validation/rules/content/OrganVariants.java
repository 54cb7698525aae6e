package io.github.huongdan.validation.rules.content;

import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Word;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One organ under one name. Judged are the names of single organs, which have one way of writing their capitals ({@code Ban Tuyên giáo Tỉnh
 * ủy}), and abbreviations that offices write in several ways ({@code GD&ĐT}, {@code GDĐT}).
 */
final class OrganVariants {

    private static final List<Abbreviation> ABBREVIATIONS = List.of(
            new Abbreviation("GD", List.of("GD&ĐT", "GDĐT", "GD-ĐT", "GD & ĐT")),
            new Abbreviation("TT", List.of("TT&TT", "TTTT", "TT-TT")));

    /** The ways of abbreviating one name, and what they all begin with. */
    private record Abbreviation(String beginning, List<String> variants) {

        List<String> in(String text) {
            return text.contains(beginning) ? variants : List.of();
        }
    }

    private OrganVariants() {}

    /** Reports the first use of each name that departs from its first one. */
    static void oneName(Examination examination, Findings findings) {
        Map<String, String> first = new HashMap<>();
        Set<String> reported = new HashSet<>();
        Map<Integer, String> abbreviations = new HashMap<>();
        for (Passage passage : examination.prose()) {
            organs(passage, examination.words(passage), first, reported, findings);
            if (examination.holds(passage, "GT")) {
                abbreviations(passage, abbreviations, reported, findings);
            }
        }
    }

    private static void organs(
            Passage passage, List<Word> words, Map<String, String> first, Set<String> reported, Findings findings) {
        String text = passage.text();
        for (int i = Organs.OF_COMMITTEES.find(words, 0); i >= 0; i = Organs.OF_COMMITTEES.find(words, i + 1)) {
            int organ = Organs.OF_COMMITTEES.match(words, i);
            int committee = Organs.SINGLE_COMMITTEES.match(words, i + organ);
            if (committee == 0) {
                continue;
            }
            int count = organ + committee;
            int start = words.get(i).start();
            int end = words.get(i + count - 1).end();
            String written = text.substring(start, end);
            String key = key(words.subList(i, i + count));
            boolean opens = opensSentence(text, start);
            String before = opens ? first.get(key) : first.putIfAbsent(key, written);
            boolean departs = before != null
                    && !before.equals(written)
                    && !capitals(before)
                            .substring(opens ? 1 : 0)
                            .equals(capitals(written).substring(opens ? 1 : 0));
            if (departs && before != null && reported.add(key)) {
                report(findings, passage, start, end, before);
            }
        }
    }

    private static String key(List<Word> name) {
        StringBuilder key = new StringBuilder();
        name.forEach(word -> key.append(word.key()).append(' '));
        return key.toString();
    }

    /** Where a sentence begins, the first letter is a capital anyway. */
    private static boolean opensSentence(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 || (!Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ',');
    }

    private static void abbreviations(
            Passage passage, Map<Integer, String> first, Set<String> reported, Findings findings) {
        for (int group = 0; group < ABBREVIATIONS.size(); group++) {
            SortedMap<Integer, String> written = new TreeMap<>();
            for (String variant : ABBREVIATIONS.get(group).in(passage.text())) {
                int at = standingAlone(passage.text(), variant);
                if (at >= 0) {
                    written.put(at, variant);
                }
            }
            for (Map.Entry<Integer, String> use : written.entrySet()) {
                String variant = use.getValue();
                String before = first.putIfAbsent(group, variant);
                if (before != null && !before.equals(variant) && reported.add(before)) {
                    report(findings, passage, use.getKey(), use.getKey() + variant.length(), before);
                }
            }
        }
    }

    /** The first place where the abbreviation is a word of its own, not a part of a code; -1 where there is none. */
    private static int standingAlone(String text, String abbreviation) {
        int at = text.indexOf(abbreviation);
        while (at >= 0) {
            int end = at + abbreviation.length();
            boolean before = at == 0 || text.charAt(at - 1) == ' ';
            boolean after = end == text.length() || " ,;.:)".indexOf(text.charAt(end)) >= 0;
            if (before && after) {
                return at;
            }
            at = text.indexOf(abbreviation, at + 1);
        }
        return -1;
    }

    private static void report(Findings findings, Passage passage, int start, int end, String first) {
        findings.in(passage, start, end)
                .with("actual", passage.text().substring(start, end))
                .with("first", first)
                .report();
    }

    /** Which letters are capitals, wherever the tone stands. */
    private static String capitals(String name) {
        StringBuilder marks = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .chars()
                .filter(Character::isLetter)
                .forEach(c -> marks.append(Character.isUpperCase(c) ? 'A' : 'a'));
        return marks.toString();
    }
}
