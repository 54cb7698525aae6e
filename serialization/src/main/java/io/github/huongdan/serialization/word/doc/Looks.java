package io.github.huongdan.serialization.word.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** Decides how letters and paragraphs look by styles, lists and what the file says of them. Not thread-safe. */
final class Looks {

    private static final int FAR = 0x6646;
    private static final int FAR_OF_OLDER_VERSIONS = 0x6645;

    /** What decides of a look: the style, and what is said, which stretches share. */
    private static final class Key {

        private final int style;
        private final Said said;

        Key(int style, Said said) {
            this.style = style;
            this.said = said;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // streams are the same object within a file
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && style == key.style
                    && said.start() == key.said.start()
                    && said.end() == key.said.end()
                    && said.source() == key.said.source();
        }

        @Override
        public int hashCode() {
            return 31 * style + said.start();
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
        Key key = new Key(paragraphStyle, stretch.said());
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
            for (Style next : styles.ancestry(style, Set.of())) {
                apply(next.run(), letters, below);
            }
            below = letters;
        }
        RunLook look = new RunLook(below);
        apply(own, look, below);
        apply(hasty, look, below);
        Xml properties = new Xml(budget);
        writer.write(look, properties);
        return new RunForm(look, properties);
    }

    private void apply(Said said, RunLook look, RunLook below) {
        budget.read(said);
        RunModifiers.apply(said, look, below);
    }

    private RunLook ofStyle(int number) {
        RunLook look = new RunLook();
        look.ascii = styles.ascii();
        look.beyond = styles.beyond();
        look = runs.getOrDefault(styles.nearest(number, runs.keySet()), look);
        for (Style next : styles.ancestry(number, runs.keySet())) {
            RunLook changed = new RunLook(look);
            apply(next.run(), changed, look);
            look = changed;
            runs.put(next.number(), look);
        }
        return look;
    }

    /** Decides how a paragraph is set. */
    ParagraphLook paragraph(Stretch stretch, Piece piece) {
        ParagraphLook look = new ParagraphLook(paragraphOfStyle(stretch.style()));
        look.style = stretch.style();
        applyInList(whole(stretch.said()), look);
        apply(piece.said(), look);
        return look;
    }

    private void apply(Said said, ParagraphLook look) {
        budget.read(said);
        ParagraphModifiers.apply(said, look);
    }

    private ParagraphLook paragraphOfStyle(int number) {
        ParagraphLook look = paragraphs.getOrDefault(styles.nearest(number, paragraphs.keySet()), new ParagraphLook());
        for (Style next : styles.ancestry(number, paragraphs.keySet())) {
            look = new ParagraphLook(look);
            applyInList(next.paragraph(), look);
            paragraphs.put(next.number(), look);
        }
        return look;
    }

    /** Where a list is named, its level says how the paragraph is set before the rest is said. */
    private void applyInList(Said said, ParagraphLook look) {
        if (ParagraphModifiers.namesList(said)) {
            ParagraphLook ahead = new ParagraphLook(look);
            apply(said, ahead);
            apply(lists.paragraph(ahead.list, ahead.level), look);
        }
        apply(said, look);
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
