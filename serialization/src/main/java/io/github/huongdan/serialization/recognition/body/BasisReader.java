package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the paragraphs before the first section into grounds, the enacting clause and a preamble. */
public final class BasisReader {

    /**
     * A ground.
     *
     * @param whole the clause with its bullet and closing punctuation
     * @param text the clause without them
     */
    public record Ground(Extract whole, Extract text) {}

    /** {@code Theo quy định tại Điều 5 thì …} states something. */
    private static final String CONDITION = " thì ";

    public final List<Ground> grounds = new ArrayList<>();
    public final List<BodyBlock> preamble = new ArrayList<>();

    @Nullable
    public Extract enactingClause;
    /** The paragraphs that hold them, with their bullets. */
    public final List<Extract> parts = new ArrayList<>();

    private boolean afterGround;

    /** Whether a sentence has told what is to be done: tasks may follow, which open as grounds do. */
    private boolean stated;

    private BasisReader() {}

    public static BasisReader read(List<BodyBlock> blocks) {
        BasisReader basis = new BasisReader();
        for (int i = 0; i < blocks.size(); i++) {
            BodyBlock block = blocks.get(i);
            if (block.table() != null) {
                basis.preamble.add(block);
                continue;
            }
            Extract paragraph = block.words();
            boolean leads = i + 1 < blocks.size() && Clauses.GROUND_LEADS.isWhole(paragraph.text());
            Extract following = leads ? blocks.get(i + 1).words() : paragraph;
            Extract next = withoutBullet(following);
            if (leads && next != following) {
                basis.paragraph(Extract.join(List.of(paragraph.withoutClosing(":"), next)));
                i++;
            } else {
                basis.paragraph(paragraph);
            }
        }
        return basis;
    }

    /** A list of acts below {@code Căn cứ:} names each without that word. */
    private boolean goesOn(String clause) {
        boolean listed = clause.endsWith(";") || clause.endsWith(",");
        return afterGround && listed && Types.NAMES.opening(clause) >= 0;
    }

    private void paragraph(Extract whole) {
        if (enactingClause != null) {
            preamble.add(BodyBlock.paragraph(whole));
            return;
        }
        Extract paragraph = whole;
        Extract clause = withoutBullet(paragraph);
        int note = noteEnd(clause.text());
        if (note > 0) {
            preamble.add(BodyBlock.paragraph(clause.part(0, note)));
            clause = clause.from(note);
            paragraph = clause;
        }
        int enacting = EnactingClause.isDecision(clause.text()) ? 0 : EnactingClause.start(clause.text());
        if (enacting >= 0) {
            enactingClause = clause.from(enacting);
            parts.add(paragraph);
        }
        if (enacting != 0) {
            before(
                    enacting < 0 ? paragraph : clause.part(0, enacting),
                    enacting < 0 ? clause : clause.part(0, enacting));
        }
    }

    /** Reads a paragraph, or what stands in it before the enacting clause. */
    private void before(Extract whole, Extract clause) {
        boolean listed = goesOn(clause.text());
        if (listed || GroundLead.of(clause.text()) != GroundLead.NONE) {
            afterGround = divide(whole, clause, listed);
        } else {
            afterGround = false;
            preamble(whole);
        }
    }

    /** Sentences before the enacting clause may lead to a ground: {@code … nhiều ngày lễ lớn. Thực hiện Kế hoạch …}. */
    private void preamble(Extract words) {
        String text = words.text();
        for (int at = text.indexOf('.'); enactingClause != null && at >= 0; at = text.indexOf('.', at + 1)) {
            if (GroundDivision.divides(text, at)) {
                preamble.add(BodyBlock.paragraph(words.part(0, at + 1)));
                Extract clauses = words.from(at + 1);
                divide(clauses, clauses, false);
                return;
            }
        }
        stated |= text.endsWith(":");
        preamble.add(BodyBlock.paragraph(words));
    }

    /** Divides {@code Căn cứ A; căn cứ B. Thực hiện C, Sở D đã …} into its grounds and what follows them; tells whether there is a ground. */
    private boolean divide(Extract whole, Extract clause, boolean listed) {
        String text = clause.text();
        GroundDivision division = GroundDivision.of(text, enactingClause != null);
        boolean closes = text.endsWith(";") || text.endsWith(",");
        boolean found = false;
        for (int i = 0; i < division.clauses().size(); i++) {
            Span part = division.clauses().get(i);
            boolean last = i + 1 == division.clauses().size();
            boolean introduces = enactingClause != null && division.end() == text.length() && last;
            Extract ground = part.length() == text.length() ? clause : clause.part(part.start(), part.end());
            boolean word = i > 0 && GroundDivision.saysOrgan(text, part.start());
            if (listed || word || isGround(ground.text(), introduces, closes && !stated)) {
                boolean all = ground == clause;
                grounds.add(new Ground(all ? whole : ground, ground.withoutClosing(";,")));
                found = true;
            } else if (i == 0 && enactingClause == null) {
                preamble(whole);
                return false;
            } else {
                preamble.add(BodyBlock.paragraph(ground == clause ? whole : ground));
            }
        }
        if (found) {
            parts.add(whole);
        }
        if (division.end() < text.length()) {
            stated |= enactingClause == null;
            preamble(clause.from(division.end()));
        }
        return found;
    }

    /**
     * Tells whether a clause that opens as a ground is one.
     *
     * @param introduces whether the enacting clause follows it
     * @param listed whether it ends as the clauses of a list do
     */
    private static boolean isGround(String clause, boolean introduces, boolean listed) {
        int lead = Clauses.GROUND_LEADS.opening(clause);
        return switch (GroundLead.of(clause)) {
            case LEGAL, FORMAL -> true;
            case PLAIN -> {
                boolean task = Clauses.MANNERS.opening(clause, lead) >= 0 || clause.contains(CONDITION);
                yield introduces || (!task && (listed || Foundation.in(clause)));
            }
            case NARRATIVE -> Foundation.in(clause);
            case NONE -> false;
        };
    }

    /** Passes over {@code (Sau đây gọi chung là các đơn vị)} before a lead. */
    private static int noteEnd(String text) {
        int close = text.startsWith("(") ? text.indexOf(')') + 1 : 0;
        int at = Blank.end(text, close);
        return close > 0 && at < text.length() && GroundLead.of(text, at) != GroundLead.NONE ? at : 0;
    }

    private static Extract withoutBullet(Extract paragraph) {
        Label label = Label.of(paragraph.text());
        return label == null || label.kind().numbered() ? paragraph : paragraph.from(label.end());
    }
}
