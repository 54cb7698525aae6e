package io.github.huongdan.serialization.word.review;

import io.github.huongdan.serialization.word.part.PartWalk;
import io.github.huongdan.serialization.word.part.PartWalk.EndTag;
import io.github.huongdan.serialization.word.part.PartWalk.StartTag;
import io.github.huongdan.serialization.word.review.PropertiesElement.Property;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where paragraphs, runs and texts stand in the text of the main part. */
final class MainPart {

    final String text;
    final Map<Integer, ParagraphElement> paragraphs = new HashMap<>();
    final Map<Integer, TextElement> texts = new HashMap<>();
    final Map<Integer, SectionElement> sections = new HashMap<>();

    /** The ids that are taken, of whatever. */
    final Set<String> ids = new HashSet<>();

    /** The namespace of Word's own elements, of which there are two. */
    String namespace = "";

    /** Makes one that knows nothing but its text. */
    MainPart(String text) {
        this.text = text;
    }

    /** Returns what has to be led through the part, once. */
    PartWalk.Visitor visitor() {
        return new Walk();
    }

    private final class Walk implements PartWalk.Visitor {

        private record Frame(
                StartTag tag,
                @Nullable ParagraphElement paragraph,
                @Nullable RunElement run,
                @Nullable TextElement text,
                @Nullable PropertiesElement properties,
                @Nullable Property property,
                boolean inserted,
                boolean fixed) {}

        private final Deque<Frame> open = new ArrayDeque<>();

        @Override
        public void start(StartTag tag) {
            Frame outer = open.peek();
            if (outer == null) {
                namespace = tag.namespace();
            } else if (outer.text() != null) {
                outer.text().plain = false;
            }
            if (tag.id() != null) {
                ids.add(tag.id());
            }
            open.push(frame(tag, outer));
        }

        private Frame frame(StartTag tag, @Nullable Frame outer) {
            boolean inserted = outer != null && outer.inserted();
            boolean fixed = outer != null && outer.fixed();
            ParagraphElement paragraph = outer == null ? null : outer.paragraph();
            RunElement run = null;
            TextElement text = null;
            PropertiesElement properties = null;
            RunElement parent = outer == null ? null : outer.run();
            if (parent != null && !(tag.word() && tag.name().equals("rPr"))) {
                parent.first = parent.first == 0 ? tag.element() : parent.first;
                parent.last = tag.element();
            }
            switch (tag.word() ? tag.name() : "") {
                case "p" -> {
                    paragraph = new ParagraphElement(tag.written(), tag.end(), tag.empty());
                    paragraphs.put(tag.element(), paragraph);
                    inserted = false;
                    fixed = false;
                }
                case "r" ->
                    run = new RunElement(
                            MainPart.this.text.substring(tag.start(), tag.end()), tag.written(), tag.start());
                case "t" -> {
                    if (parent != null && paragraph != null && !fixed && !tag.empty()) {
                        text = new TextElement(
                                tag.element(), parent, paragraph, tag.start(), tag.end(), tag.keepsBlanks(), inserted);
                        texts.put(tag.element(), text);
                        parent.texts.add(text);
                    }
                }
                case "rPr" -> {
                    if (parent != null && parent.own == null) {
                        properties = properties(tag);
                        parent.own = properties;
                    }
                }
                case "pPr" -> {
                    if (outer != null && paragraph != null && paragraph.properties == null && is(outer, "p")) {
                        properties = properties(tag);
                        paragraph.properties = properties;
                    }
                }
                case "sectPr" -> {
                    properties = properties(tag);
                    boolean within = outer != null && outer.properties() != null;
                    sections.put(tag.element(), new SectionElement(properties, within ? paragraph : null));
                }
                case "ins", "moveTo" -> inserted = true;
                case "ruby" -> fixed = true;
                default -> {}
            }
            Property property = outer == null || outer.properties() == null ? null : property(tag);
            if (property != null && outer != null && outer.properties() != null) {
                outer.properties().all.add(property);
            }
            return new Frame(tag, paragraph, run, text, properties, property, inserted, fixed);
        }

        private static boolean is(Frame frame, String name) {
            return frame.tag().word() && frame.tag().name().equals(name);
        }

        private static PropertiesElement properties(StartTag tag) {
            return new PropertiesElement(tag.written(), tag.start(), tag.end());
        }

        private static Property property(StartTag tag) {
            return new Property(tag.word() ? tag.name() : "", tag.start(), tag.end());
        }

        @Override
        public void end(EndTag tag) {
            Frame ended = open.pop();
            Frame outer = open.peek();
            String name = ended.tag().word() ? ended.tag().name() : "";
            if (ended.properties() != null) {
                ended.properties().end = tag.end();
            }
            if (ended.property() != null) {
                ended.property().end = tag.end();
            }
            if (ended.text() != null) {
                ended.text().contentEnd = tag.start();
            } else if (ended.run() != null) {
                ended.run().end = tag.end();
            } else if (name.equals("p")) {
                Objects.requireNonNull(ended.paragraph()).contentEnd = tag.start();
            } else if (name.equals("pPr")
                    && outer != null
                    && outer.paragraph() != null
                    && outer.tag().name().equals("p")) {
                outer.paragraph().contentStart = tag.end();
            } else if (name.equals("rPr") && outer != null && outer.run() != null) {
                outer.run().properties =
                        new WrittenProperties(text.substring(ended.tag().start(), tag.end()), null);
            }
        }

        @Override
        public void other() {
            Frame outer = open.peek();
            if (outer != null && outer.text() != null) {
                outer.text().plain = false;
            }
        }
    }
}
