package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
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

    private static final int LONGEST_LEAD = 80;

    public final List<Ground> grounds = new ArrayList<>();
    public final List<BodyBlock> preamble = new ArrayList<>();

    @Nullable
    public Extract enactingClause;
    /** The paragraphs that hold them, with their bullets. */
    public final List<Extract> parts = new ArrayList<>();

    private boolean afterGround;

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

    private void paragraph(Extract paragraph) {
        Extract clause = withoutBullet(paragraph);
        boolean opensAsGround = Clauses.GROUND_LEADS.opening(clause.text()) >= 0 || goesOn(clause.text());
        afterGround = opensAsGround;
        int enacting = enactingClause == null ? EnactingClause.start(clause.text()) : -1;
        if (enactingClause == null && EnactingClause.isDecision(clause.text())) {
            enacting = 0;
        }
        if (enacting >= 0) {
            enactingClause = clause.from(enacting);
        }
        if (enacting >= 0) {
            parts.add(paragraph);
        }
        if (enacting == 0) {
            return;
        }
        Extract before = enacting < 0 ? clause : clause.part(0, enacting);
        if (opensAsGround) {
            parts.add(paragraph);
            divide(enacting < 0 ? paragraph : before, before);
        } else {
            preamble(enacting < 0 ? paragraph : before, enacting >= 0);
        }
    }

    /** Sentences before the enacting clause may lead to a ground: {@code … nhiều ngày lễ lớn. Thực hiện Kế hoạch …}. */
    private void preamble(Extract words, boolean mayHoldGrounds) {
        String text = words.text();
        for (int at = text.indexOf('.'); mayHoldGrounds && at >= 0; at = text.indexOf('.', at + 1)) {
            if (divides('.', text, at + 1)) {
                preamble.add(BodyBlock.paragraph(words.part(0, at + 1)));
                Extract clauses = words.from(at + 1);
                divide(clauses, clauses);
                return;
            }
        }
        preamble.add(BodyBlock.paragraph(words));
    }

    /** Divides {@code Căn cứ A; căn cứ B. Thực hiện C} into its grounds. */
    private void divide(Extract whole, Extract clause) {
        String text = clause.text();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (divides(mark, text, at + 1)) {
                add(clause.part(start, at + 1));
                start = at + 1;
            }
        }
        if (start == 0) {
            grounds.add(new Ground(whole, clause.withoutClosing(";,")));
        } else {
            add(clause.from(start));
        }
    }

    /** A semicolon or stop divides before a lead; a comma only before {@code căn cứ}, or a lead with an act's type: {@code , thực hiện Kế hoạch}. */
    private static boolean divides(char mark, String text, int next) {
        if (mark != ';' && mark != '.' && mark != ',') {
            return false;
        }
        String clause = text.substring(next, Math.min(text.length(), next + LONGEST_LEAD));
        if (Clauses.GROUND_LEADS.opening(clause) < 0) {
            return false;
        }
        List<Word> words = Words.of(clause);
        int lead = Clauses.GROUND_LEADS.match(words, 0);
        return (mark != ','
                || Types.NAMES.match(words, lead) > 0
                || Clauses.LEGAL_GROUND_LEADS.match(words, 0) == lead);
    }

    private void add(Extract whole) {
        grounds.add(new Ground(whole, whole.withoutClosing(";,")));
    }

    private static Extract withoutBullet(Extract paragraph) {
        Label label = Label.of(paragraph.text());
        return label == null || label.kind().numbered() ? paragraph : paragraph.from(label.end());
    }
}
