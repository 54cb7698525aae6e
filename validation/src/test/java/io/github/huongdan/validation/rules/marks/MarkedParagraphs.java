package io.github.huongdan.validation.rules.marks;

import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The paragraphs of a document as one rule marks them: each place in brackets, behind an arrow what is told of it. A bar stands between two
 * paragraphs; one that begins with {@code ground:}, {@code preamble:} or {@code item:} stands there, others at the end. A test hands the marked
 * paragraphs in and expects them back.
 */
public record MarkedParagraphs(
        String rule,
        boolean party,
        Function<Example, List<Finding>> judging,
        Function<Finding, String> told,
        Consumer<GuidanceDocumentBuilder> change) {

    private static final String BAR = " \\| ";

    /** Where paragraphs may stand. */
    private enum Where {
        GROUND("/basis/grounds/%d/text"),
        PREAMBLE("/preamble/%d"),
        ITEM("/sections/0/provisions/%d/text"),
        CLOSING("/closing/%d");

        private final String pointer;

        Where(String pointer) {
            this.pointer = pointer;
        }

        String prefix() {
            return this == CLOSING ? "" : name().toLowerCase(Locale.ROOT) + ": ";
        }

        static Where of(String paragraph) {
            return Stream.of(values())
                    .filter(where -> paragraph.startsWith(where.prefix()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static MarkedParagraphs of(String rule) {
        return new MarkedParagraphs(rule, true, MarkedParagraphs::untyped, finding -> "", document -> {});
    }

    private static List<Finding> untyped(Example example) {
        return example.judgeByItsRule(ReadDocument.of(example.document())).findings();
    }

    /** Judges the document as typed. */
    public MarkedParagraphs typed() {
        return new MarkedParagraphs(rule, party, Example::foundByItsRule, told, change);
    }

    /** Judges the document as typed, with one string typed for another. */
    public MarkedParagraphs typed(String from, String to) {
        return new MarkedParagraphs(
                rule, party, example -> example.typed(from, to).foundByItsRule(), told, change);
    }

    /** Tells the named arguments, with a stroke between them. */
    public MarkedParagraphs telling(String... names) {
        return telling(finding -> String.join(
                " / ",
                Stream.of(names)
                        .map(name -> finding.arguments().getOrDefault(name, "-"))
                        .toList()));
    }

    /** Tells the variant. */
    public MarkedParagraphs tellingVariant() {
        return telling(finding -> Objects.requireNonNullElse(finding.variant(), ""));
    }

    /** Tells the variant, where there is one, and the suggestion. */
    public MarkedParagraphs tellingSuggestion() {
        return telling(finding -> Stream.of(finding.variant(), finding.suggestion())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + ": " + other)
                .orElse(""));
    }

    public MarkedParagraphs telling(Function<Finding, String> what) {
        return new MarkedParagraphs(rule, party, judging, what, change);
    }

    public MarkedParagraphs state() {
        return new MarkedParagraphs(rule, false, judging, told, change);
    }

    /** Changes the rest of the document. */
    public MarkedParagraphs in(Consumer<GuidanceDocumentBuilder> rest) {
        return new MarkedParagraphs(rule, party, judging, told, rest);
    }

    /** Takes the marks away, judges the paragraphs and marks them anew. */
    public String again(String marked) {
        List<String> paragraphs = Stream.of(unmarked(marked).split(BAR)).toList();
        Consumer<GuidanceDocumentBuilder> written = document -> {
            document.basis(Basis.EMPTY);
            document.basis(basis -> in(Where.GROUND, paragraphs).forEach(text -> basis.ground(text)));
            document.preamble(in(Where.PREAMBLE, paragraphs))
                    .sections(in(Where.ITEM, paragraphs).isEmpty() ? List.of() : List.of(section(paragraphs)))
                    .closing(in(Where.CLOSING, paragraphs));
            change.accept(document);
        };
        List<Finding> found =
                judging
                        .apply(party ? Example.party(rule, marked, written) : Example.state(rule, marked, written))
                        .stream()
                        .flatMap(finding -> finding.each().stream())
                        .toList();
        List<String> again = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Where where = Where.of(paragraph);
            int before = in(where, paragraphs.subList(0, again.size())).size();
            String pointer = String.format(where.pointer, before);
            String text = paragraph.substring(where.prefix().length());
            pointers.add(pointer);
            again.add(where.prefix()
                    + mark(
                            text,
                            found.stream().filter(finding -> finding.pointer().equals(pointer))));
        }
        found.stream()
                .map(Finding::pointer)
                .filter(pointer -> !pointers.contains(pointer))
                .forEach(again::add);
        return String.join(" | ", again);
    }

    private static OtherSection section(List<String> paragraphs) {
        return OtherSection.builder()
                .label("I.")
                .heading("NỘI DUNG")
                .provisions(in(Where.ITEM, paragraphs).stream()
                        .map(Provision::paragraph)
                        .toList())
                .build();
    }

    private static List<String> in(Where where, List<String> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> Where.of(paragraph) == where)
                .map(paragraph -> paragraph.substring(where.prefix().length()))
                .toList();
    }

    private String mark(String paragraph, Stream<Finding> found) {
        StringBuilder marked = new StringBuilder(paragraph);
        found.map(finding -> Map.entry(Objects.requireNonNull(finding.range()), told.apply(finding)))
                .sorted(Map.Entry.<Span, String>comparingByKey(Comparator.comparingInt(Span::start))
                        .reversed())
                .forEach(place -> {
                    String what = place.getValue();
                    marked.insert(place.getKey().end(), what.isEmpty() ? "]" : "→" + what + "]");
                    marked.insert(place.getKey().start(), "[");
                });
        return marked.toString();
    }

    private static String unmarked(String marked) {
        return marked.replaceAll("\\[([^\\[\\]→]*)(→[^\\]]*)?\\]", "$1");
    }
}
