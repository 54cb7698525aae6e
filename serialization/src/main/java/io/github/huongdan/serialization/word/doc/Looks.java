package io.github.huongdan.serialization.word.doc;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.util.LittleEndian;

/** Decides how letters and paragraphs look by styles, lists and what the file says of them. Not thread-safe. */
final class Looks {

    private static final int FAR = 0x6646;
    private static final int FAR_OF_OLDER_VERSIONS = 0x6645;

    /** What decides of a look: the style, and what is said, which stretches share. */
    private record Key(int style, byte[] source, int start) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && style == key.style && start == key.start && source == key.source;
        }

        @Override
        public int hashCode() {
            return 31 * style + start;
        }
    }

    private final StyleSheet styles;
    private final Lists lists;
    private final byte[] data;
    private final Xml.Budget budget;
    private final LookWriter writer;
    private final Map<Integer, RunLook> runs = new HashMap<>();
    private final Map<Integer, ParagraphLook> paragraphs = new HashMap<>();
    private final Map<Key, RunForm> forms = new HashMap<>();

    Looks(StyleSheet styles, Lists lists, byte[] data, Xml.Budget budget, LookWriter writer) {
        this.styles = styles;
        this.lists = lists;
        this.data = data;
        this.budget = budget;
        this.writer = writer;
    }

    LookWriter writer() {
        return writer;
    }

    /** Decides how letters look in a paragraph of a style. */
    RunForm run(int paragraphStyle, Stretch stretch, Piece piece) {
        if (!piece.said().isEmpty()) {
            return form(paragraphStyle, stretch.said(), piece.said());
        }
        Key key =
                new Key(paragraphStyle, stretch.said().source(), stretch.said().start());
        RunForm known = forms.get(key);
        if (known == null) {
            known = form(paragraphStyle, stretch.said(), Said.NOTHING);
            forms.put(key, known);
        }
        return known;
    }

    private RunForm form(int paragraphStyle, Said own, Said hasty) {
        RunLook below = ofStyle(paragraphStyle);
        int style = Math.max(RunModifiers.style(own), RunModifiers.style(hasty));
        if (style >= 0) {
            RunLook letters = new RunLook(below);
            for (Style next : styles.ancestry(style)) {
                RunModifiers.apply(next.run(), letters, below);
            }
            below = letters;
        }
        RunLook look = new RunLook(below);
        RunModifiers.apply(own, look, below);
        RunModifiers.apply(hasty, look, below);
        Xml properties = new Xml(budget);
        writer.write(look, properties);
        return new RunForm(look, properties);
    }

    private RunLook ofStyle(int style) {
        RunLook known = runs.get(style);
        if (known == null) {
            known = new RunLook();
            known.ascii = styles.ascii();
            known.beyond = styles.beyond();
            for (Style next : styles.ancestry(style)) {
                RunModifiers.apply(next.run(), known, new RunLook(known));
            }
            runs.put(style, known);
        }
        return known;
    }

    /** Decides how a paragraph is set. */
    ParagraphLook paragraph(Stretch stretch, Piece piece) {
        Said own = whole(stretch.said());
        ParagraphLook look = new ParagraphLook(paragraphOfStyle(stretch.style()));
        look.style = stretch.style();
        applyInList(own, look);
        ParagraphModifiers.apply(piece.said(), look);
        return look;
    }

    private ParagraphLook paragraphOfStyle(int style) {
        ParagraphLook known = paragraphs.get(style);
        if (known == null) {
            known = new ParagraphLook();
            for (Style next : styles.ancestry(style)) {
                applyInList(next.paragraph(), known);
            }
            paragraphs.put(style, known);
        }
        return known;
    }

    /** Where a list is named, its level says how the paragraph is set before the rest is said. */
    private void applyInList(Said said, ParagraphLook look) {
        if (!ParagraphModifiers.namesList(said)) {
            ParagraphModifiers.apply(said, look);
            return;
        }
        ParagraphLook ahead = new ParagraphLook(look);
        ParagraphModifiers.apply(said, ahead);
        ParagraphModifiers.apply(lists.paragraph(ahead.list, ahead.level), look);
        ParagraphModifiers.apply(said, look);
    }

    /** Finds what is said of a paragraph where it was too long to stand beside the others. */
    Said whole(Said said) {
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            if (modifiers.code() == FAR || modifiers.code() == FAR_OF_OLDER_VERSIONS) {
                int at = modifiers.signed32(0);
                return at >= 0 && at <= data.length - 2
                        ? Said.of(data, at + 2, LittleEndian.getUShort(data, at))
                        : said;
            }
        }
        return said;
    }
}
