package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.function.Consumer;

/**
 * The labels of a document as one rule marks them: {@code I. { 1. { a) [c)→b] } * 2.=Gồm: } II.} has two sections. What a rule finds stands in brackets,
 * behind an arrow one of its arguments; a star is a paragraph without a label; behind an equals sign stands a text, with underscores for spaces. A test
 * hands the outline in and expects it back.
 */
record MarkedOutline(String rule, String argument, Consumer<GuidanceDocumentBuilder> change) {

    private static final String UNLABELLED = "*";

    MarkedOutline(String rule, String argument) {
        this(rule, argument, document -> {});
    }

    MarkedOutline in(Consumer<GuidanceDocumentBuilder> rest) {
        return new MarkedOutline(rule, argument, rest);
    }

    /** Takes the marks away, judges the outline and marks it anew. */
    String again(String marked) {
        Map<String, String> told = new LinkedHashMap<>();
        List<Section> sections = sections(new Scanner(unmarked(marked)));
        Example example = Example.party(rule, marked, document -> {
            document.sections(sections);
            change.accept(document);
        });
        for (Finding finding :
                example.judgeByItsRule(ReadDocument.of(example.document())).findings()) {
            String what = finding.arguments().get(argument);
            told.put(finding.pointer(), what == null ? "" : "→" + what);
        }
        return mark(unmarked(marked), told) + String.join("", told.keySet());
    }

    private static String unmarked(String marked) {
        return marked.replaceAll("\\[([^\\]→]*)(→[^\\]]*)?\\]", "$1");
    }

    /** Marks the labels in the order of their pointers, and takes away what was told. */
    private static String mark(String outline, Map<String, String> told) {
        List<String> again = new ArrayList<>();
        List<String> path = new ArrayList<>(List.of("/sections"));
        List<Integer> counts = new ArrayList<>(List.of(0));
        for (Scanner tokens = new Scanner(outline); tokens.hasNext(); ) {
            String token = tokens.next();
            int depth = path.size() - 1;
            if (token.equals("{")) {
                path.add(path.get(depth) + "/" + (counts.get(depth) - 1) + "/provisions");
                counts.add(0);
            } else if (token.equals("}")) {
                path.remove(depth);
                counts.remove(depth);
            } else {
                String what = told.remove(path.get(depth) + "/" + counts.get(depth) + "/label");
                int end = (token + "=").indexOf('=');
                token = what == null ? token : "[" + token.substring(0, end) + what + "]" + token.substring(end);
                counts.set(depth, counts.get(depth) + 1);
            }
            again.add(token);
        }
        return String.join(" ", again);
    }

    private static List<Section> sections(Scanner tokens) {
        List<Section> sections = new ArrayList<>();
        for (Provision item : items(tokens)) {
            sections.add(OtherSection.builder()
                    .label(item.label())
                    .heading("NỘI DUNG")
                    .provisions(item.provisions())
                    .build());
        }
        return sections;
    }

    private static List<Provision> items(Scanner tokens) {
        List<Provision> items = new ArrayList<>();
        while (tokens.hasNext()) {
            String token = tokens.next();
            if (token.equals("}")) {
                return items;
            }
            if (token.equals("{")) {
                int last = items.size() - 1;
                items.set(
                        last,
                        items.get(last).toBuilder().provisions(items(tokens)).build());
            } else {
                items.add(item(token.replace('_', ' ')));
            }
        }
        return items;
    }

    private static Provision item(String token) {
        int equals = token.indexOf('=');
        String label = equals < 0 ? token : token.substring(0, equals);
        String text = equals < 0 ? "Nội dung khác." : token.substring(equals + 1);
        return Provision.builder()
                .label(label.equals(UNLABELLED) ? null : label)
                .text(text.isEmpty() ? null : text)
                .build();
    }
}
