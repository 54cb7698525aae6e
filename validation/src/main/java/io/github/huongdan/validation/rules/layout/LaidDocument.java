package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.DueForms;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.layout.LaidComponents;
import io.github.huongdan.validation.layout.LayoutScope;
import io.github.huongdan.validation.rule.Examination;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on the layout judge: the components of a document that is judged by its look, and how they have to look. What is not judged has
 * no components and no sections.
 */
final class LaidDocument {

    private static final int LETTERS_OF_A_PAGE = 3500;
    private static final Layout EMPTY = new Layout(List.of(), List.of(), List.of(), List.of(), List.of());

    private final String text;
    private final @Nullable SourceMap map;
    private final Layout layout;
    private final PageForm form;
    private final List<LaidComponent> components;
    private final Map<FormPart, List<LaidComponent>> byPart = new EnumMap<>(FormPart.class);
    private final List<PageSection> sections;
    private final double textWidth;
    private final DueForms dueForms;
    private final boolean judged;

    /** Where components stand, by their beginnings; empty until somebody asks. */
    private final TreeMap<Integer, Integer> stretches = new TreeMap<>();

    /** How many components stand in each paragraph; empty until somebody asks. */
    private final Map<LaidParagraph, Integer> held = new HashMap<>();

    private LaidDocument(
            @Nullable SourceMap map,
            Layout layout,
            PageForm form,
            List<LaidComponent> components,
            DueForms dueForms,
            boolean judged) {
        this.map = map;
        this.text = map == null ? "" : map.source().text();
        this.layout = layout;
        this.form = form;
        this.components = components;
        this.sections = own(components, layout);
        double width = 0;
        for (PageSection section : sections) {
            width = Math.max(
                    width,
                    section.width()
                            - section.margins().left()
                            - section.margins().right());
        }
        this.textWidth = width;
        this.dueForms = dueForms;
        this.judged = judged;
        for (LaidComponent component : components) {
            byPart.computeIfAbsent(component.part(), part -> new ArrayList<>()).add(component);
        }
    }

    /** Returns what is judged of a document; a document without a layout has nothing of it. */
    static LaidDocument of(Examination examination) {
        return examination.derived(LaidDocument.class, LaidDocument::make);
    }

    private static LaidDocument make(Examination examination) {
        Layout layout = examination.read().layout();
        SourceMap map = examination.read().sourceMap();
        PageForm form = examination.regime().page();
        if (layout == null || map == null || !LayoutScope.holds(examination.read(), examination.regime())) {
            return new LaidDocument(
                    null, EMPTY, form, List.of(), DueForms.of(form, examination.read(), List.of()), false);
        }
        List<LaidComponent> components = LaidComponents.of(examination.read(), examination.passages());
        DueForms due = DueForms.of(form, examination.read(), components);
        LaidDocument document = new LaidDocument(map, layout, form, components, due, true);
        return Relaid.is(document) ? new LaidDocument(map, layout, form, components, due, false) : document;
    }

    /** Tells whether the document was laid out anew by whoever copied it, so that nothing else is said of its look. */
    boolean relaid() {
        return !judged && !components.isEmpty();
    }

    /** Returns how a part has to look, as far as it is judged; null where that is open. */
    @Nullable
    TextForm due(FormPart part) {
        return dueForms.of(part);
    }

    /** Tells whether the reader is sure of what a component is. */
    boolean sure(LaidComponent component) {
        return map != null && map.certainty(component.pointer()) == Certainty.SURE;
    }

    /**
     * Returns a stretch of a component with what stands beside it in its paragraph and is no part of another, such as the number before it and the
     * sign behind it.
     */
    Span withItsSigns(Span stretch) {
        if (stretches.isEmpty()) {
            for (LaidComponent component : components) {
                for (Span own : component.stretches()) {
                    stretches.merge(own.start(), own.end(), Math::max);
                }
            }
        }
        int last = Math.max(stretch.start(), stretch.end() - 1);
        LaidParagraph first = layout.paragraphAt(stretch.start()).orElse(null);
        LaidParagraph end = layout.paragraphAt(last).orElse(null);
        int from = first == null ? stretch.start() : first.span().start() + first.labelEnd();
        int to = end == null ? stretch.end() : end.span().end();
        Map.Entry<Integer, Integer> before = stretches.lowerEntry(stretch.start());
        Map.Entry<Integer, Integer> after = stretches.ceilingEntry(stretch.end());
        from = before == null ? from : Math.max(from, before.getValue());
        to = after == null ? to : Math.min(to, after.getKey());
        return new Span(Math.min(from, stretch.start()), Math.max(to, stretch.end()));
    }

    /** Returns where the clause stands that leads from the grounds to the text, and looks as the text does; null where there is none. */
    @Nullable
    Span enactingClause() {
        return map == null ? null : map.span("/basis/enactingClause").orElse(null);
    }

    /** Tells whether no other component stands in the paragraphs of one. */
    boolean alone(LaidComponent component) {
        if (held.isEmpty()) {
            for (LaidComponent each : components) {
                new HashSet<>(each.paragraphs()).forEach(paragraph -> held.merge(paragraph, 1, Integer::sum));
            }
        }
        return component.paragraphs().stream().allMatch(paragraph -> held.getOrDefault(paragraph, 0) <= 1);
    }

    /** Returns how pages and parts have to look. */
    PageForm form() {
        return form;
    }

    String text() {
        return text;
    }

    Layout layout() {
        return layout;
    }

    /** Lists the components that are a certain part; empty where they are not judged. */
    List<LaidComponent> parts(FormPart part) {
        return judged ? all(part) : List.of();
    }

    /** Lists the components that are a certain part, judged or not. */
    List<LaidComponent> all(FormPart part) {
        return byPart.getOrDefault(part, List.of());
    }

    @Nullable
    LaidComponent part(FormPart part) {
        List<LaidComponent> found = parts(part);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Lists the sections of pages that hold a component; those of appendices alone may have other margins. */
    List<PageSection> sections() {
        return judged ? sections : List.of();
    }

    /** Returns how wide the text of its pages is at most, in points. */
    double textWidth() {
        return textWidth;
    }

    /** Lists the same, judged or not. */
    List<PageSection> own() {
        return sections;
    }

    private static List<PageSection> own(List<LaidComponent> components, Layout layout) {
        int end = 0;
        for (LaidComponent component : components) {
            boolean appended = component.pointer().startsWith("/appendices/");
            for (Span stretch : component.stretches()) {
                end = appended ? end : Math.max(end, stretch.start());
            }
        }
        List<PageSection> sections = new ArrayList<>();
        for (PageSection section : layout.sections()) {
            if (section.span().start() <= end) {
                sections.add(section);
            }
        }
        return sections;
    }

    /** Tells whether the layout is that of printed pages, which show no formats but what came of them. */
    boolean printed() {
        return !layout.printed().isEmpty();
    }

    /** Tells whether it has more than one page, as far as the source says, or as its length lets expect. */
    boolean severalPages() {
        int pages = 0;
        for (PrintedLine line : layout.printed()) {
            pages = Math.max(pages, line.page());
        }
        for (LaidParagraph paragraph : layout.paragraphs()) {
            Integer page = paragraph.page();
            pages = page == null ? pages : Math.max(pages, page);
        }
        int end = layout.sections().isEmpty()
                ? 0
                : layout.sections().get(layout.sections().size() - 1).span().end();
        return pages > 1 || end > LETTERS_OF_A_PAGE;
    }
}
