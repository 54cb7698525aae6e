package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.Story;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the components of a document in its layout, by the places that the reader gave them. */
public final class LaidComponents {

    private static final int LONGEST_MARK = 40;

    private final ReadDocument read;
    private final SourceMap map;
    private final Layout layout;
    private final Looks looks;
    private final List<LaidComponent> found = new ArrayList<>();

    private LaidComponents(ReadDocument read, SourceMap map, Layout layout) {
        this.read = read;
        this.map = map;
        this.layout = layout;
        this.looks = new Looks(map.source().text(), layout);
    }

    /** Lists the components of a document, those of its letterhead first; empty where it has no layout. */
    public static List<LaidComponent> of(ReadDocument read) {
        return of(read, Passages.of(read.document()));
    }

    /** Does the same where the passages of the document are known. */
    public static List<LaidComponent> of(ReadDocument read, List<Passage> passages) {
        SourceMap map = read.sourceMap();
        Layout layout = read.layout();
        if (map == null || layout == null) {
            return List.of();
        }
        LaidComponents components = new LaidComponents(read, map, layout);
        components.letterhead();
        components.text(passages);
        components.foot();
        components.appendices();
        return List.copyOf(components.found);
    }

    private void letterhead() {
        add(FormPart.TITLE, "/header/title");
        add(FormPart.MOTTO, "/header/motto");
        add(FormPart.SUPERIOR, "/header/superior");
        add(FormPart.ISSUER, "/header/issuer");
        add(FormPart.CODE, map.span("/header/code").isPresent() ? "/header/code" : "/header/code/text");
        add(FormPart.DATE, "/header/issuedOn", "/header/place", "/header/issuedOn");
        marks();
        add(FormPart.TYPE_NAME, "/typeName");
        boolean letter = DocumentKind.of(read.document()) == DocumentKind.LETTER
                && read.document().typeName() == null;
        add(letter ? FormPart.LETTER_SUBJECT : FormPart.SUBJECT, "/subject");
    }

    private void marks() {
        List<String> marks = read.document().header().marks();
        for (int i = 0; i < marks.size(); i++) {
            mark(marks.get(i), "/header/marks/" + i);
        }
        List<String> unplaced = read.document().unclassified();
        for (int i = 0; i < unplaced.size(); i++) {
            if (unplaced.get(i).length() <= LONGEST_MARK && MarkKind.of(unplaced.get(i)) == FormPart.DRAFT) {
                mark(unplaced.get(i), "/unclassified/" + i);
            }
        }
    }

    private void mark(String text, String pointer) {
        FormPart part = MarkKind.of(text);
        if (part != null) {
            add(part, pointer);
        }
    }

    private void text(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.PROSE) {
                String pointer = passage.pointer();
                if (pointer.startsWith("/basis/grounds/")) {
                    ground(pointer);
                } else if (!pointer.startsWith("/basis/")) {
                    body(pointer);
                }
            }
        }
        List<Section> sections = read.document().sections();
        for (int i = 0; i < sections.size(); i++) {
            String pointer = "/sections/" + i;
            FormPart part = HeadingKind.of(sections.get(i).label());
            if (part == FormPart.DIVISION) {
                add(part, pointer + "/label");
            } else if (part != null && sections.get(i).heading() != null) {
                add(part, pointer, pointer + "/label", pointer + "/heading");
            }
        }
    }

    /** What stands in a table, or is digits and signs for the most part, is no running text. */
    private void body(String pointer) {
        LaidComponent body = component(FormPart.BODY, pointer, List.of(pointer));
        if (body != null && body.first().cell() == null && body.first().story() == Story.BODY && isProse(body)) {
            found.add(body);
        }
    }

    private boolean isProse(LaidComponent component) {
        int letters = 0;
        int signs = 0;
        for (Span stretch : component.stretches()) {
            for (int i = stretch.start(); i < stretch.end(); i++) {
                char c = map.source().text().charAt(i);
                letters += Character.isLetter(c) ? 1 : 0;
                signs += Character.isLetter(c) || Character.isWhitespace(c) ? 0 : 1;
            }
        }
        return letters > signs;
    }

    /** A ground that shares its paragraph with what follows is a sentence of the text, and looks like one. */
    private void ground(String pointer) {
        LaidComponent ground = component(FormPart.GROUND, pointer, List.of(pointer));
        if (ground == null) {
            return;
        }
        LaidParagraph last = ground.paragraphs().get(ground.paragraphs().size() - 1);
        int end = ground.stretches().get(ground.stretches().size() - 1).end();
        boolean alone = letters(end, last.span().end()) <= 1;
        boolean letter = DocumentKind.of(read.document()) == DocumentKind.LETTER;
        found.add(
                alone && !letter
                        ? ground
                        : new LaidComponent(
                                FormPart.BODY, pointer, ground.stretches(), ground.paragraphs(), ground.look()));
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isWhitespace(map.source().text().charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    private void foot() {
        LaidComponent label = component(FormPart.RECIPIENTS_LABEL, "/recipients", List.of("/recipients"));
        Span first = map.span("/recipients/0").orElse(null);
        if (label != null
                && (first == null
                        || first.start() >= label.first().span().end()
                        || first.end() <= label.first().span().start())) {
            found.add(narrowed(label));
        }
        for (int i = 0; i < read.document().recipients().size(); i++) {
            String pointer = "/recipients/" + i;
            add(FormPart.RECIPIENT, pointer, map.span(pointer).isPresent() ? pointer : pointer + "/name");
        }
        List<Signatory> signatories = read.document().signatories();
        for (int i = 0; i < signatories.size(); i++) {
            String pointer = "/signatories/" + i;
            for (int j = 0; j < signatories.get(i).authorities().size(); j++) {
                String authority = pointer + "/authorities/" + j;
                add(FormPart.AUTHORITY, authority, authority + "/prefix", authority + "/onBehalfOf");
            }
            add(FormPart.POSITION, pointer + "/position");
            add(FormPart.SIGNATORY, pointer + "/name");
        }
    }

    /** The place of the whole list may begin with its label. */
    private LaidComponent narrowed(LaidComponent list) {
        List<Span> line = List.of(list.first().span());
        List<LaidParagraph> paragraph = List.of(list.first());
        return new LaidComponent(list.part(), list.pointer(), line, paragraph, looks.of(line, paragraph));
    }

    private void appendices() {
        List<Appendix> appendices = read.document().appendices();
        for (int i = 0; i < appendices.size(); i++) {
            String pointer = "/appendices/" + i;
            add(FormPart.APPENDIX_LABEL, pointer + "/label");
            add(FormPart.APPENDIX_TITLE, pointer + "/title");
            add(FormPart.APPENDIX_NOTE, pointer + "/note");
        }
    }

    private void add(FormPart part, String pointer, String... holders) {
        LaidComponent component = component(part, pointer, holders.length == 0 ? List.of(pointer) : List.of(holders));
        if (component != null) {
            found.add(component);
        }
    }

    private @Nullable LaidComponent component(FormPart part, String pointer, List<String> holders) {
        List<Span> stretches = new ArrayList<>();
        List<LaidParagraph> paragraphs = new ArrayList<>();
        int last = -1;
        for (String holder : holders) {
            for (SourceMap.Piece piece : map.pieces(holder)) {
                stretches.add(piece.source());
                int index = layout.paragraphIndex(piece.source().start());
                for (int i = Math.max(0, index); i < layout.paragraphs().size(); i++) {
                    LaidParagraph paragraph = layout.paragraphs().get(i);
                    if (paragraph.span().start() >= piece.source().end()) {
                        break;
                    }
                    boolean known = i == last || (i < last && paragraphs.contains(paragraph));
                    if (!known
                            && letters(
                                            paragraph.span().start(),
                                            paragraph.span().end())
                                    > 0) {
                        paragraphs.add(paragraph);
                        last = i;
                    }
                }
            }
        }
        if (paragraphs.isEmpty()) {
            return null;
        }
        return new LaidComponent(
                part, Objects.requireNonNull(pointer), stretches, paragraphs, looks.of(stretches, paragraphs));
    }
}
