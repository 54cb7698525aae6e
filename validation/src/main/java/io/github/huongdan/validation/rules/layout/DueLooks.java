package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.annotation.ParagraphFormatting;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.Range;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.layout.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How components have to look to be as due. Only what deviates in a component as a whole changes, and of its letters those that do. What a format can't
 * say, such as small letters for typed capitals, is left.
 */
final class DueLooks {

    private static final double SAME_SIZE = 0.25;
    private static final Span NOWHERE = new Span(0, 0);

    private final LaidDocument document;
    private final TextForm due;
    private final @Nullable Double size;
    private final List<Formatting> all = new ArrayList<>();

    private DueLooks(LaidDocument document, List<LaidComponent> alike, TextForm due) {
        this.document = document;
        this.due = due;
        this.size = due.size() == null ? null : size(alike, due.size());
    }

    /**
     * Lists the formattings that components need.
     *
     * @param deviating the components that look in one other way
     * @param alike all of their part
     */
    static List<Formatting> of(
            LaidDocument document, List<LaidComponent> deviating, List<LaidComponent> alike, TextForm due) {
        DueLooks looks = new DueLooks(document, alike, due);
        for (LaidComponent component : deviating) {
            if (document.sure(component)) {
                looks.add(component);
            }
        }
        Span clause = document.enactingClause();
        if (clause != null && alike.get(0).part() == FormPart.BODY) {
            looks.add(deviating.get(0).look(), document.withItsSigns(clause));
        }
        return looks.all;
    }

    /** The size as due that most letters of such components have; null where none has one. */
    private static @Nullable Double size(List<LaidComponent> alike, Range due) {
        Map<Double, Integer> letters = new HashMap<>();
        Double most = null;
        for (LaidComponent component : alike) {
            Double own = component.look().size();
            if (own != null && due.holds(own, 0)) {
                int count = letters.merge(own, component.length(), Integer::sum);
                most = most == null || count > letters.getOrDefault(most, 0) ? own : most;
            }
        }
        return most;
    }

    /** Returns the measure in a range that is nearest to another. */
    static double nearest(Range range, double value) {
        return Math.min(Math.max(value, range.least()), range.most());
    }

    private void add(LaidComponent component) {
        for (Span stretch : component.stretches()) {
            add(component.look(), document.withItsSigns(stretch));
        }
        Alignment alignment = due.alignment();
        Alignment own = component.look().alignment();
        boolean left = own == Alignment.JUSTIFY && alignment == Alignment.LEFT;
        if (alignment != null && own != null && own != alignment && !left && document.alone(component)) {
            for (LaidParagraph paragraph : component.paragraphs()) {
                all.add(ParagraphFormatting.of(paragraph.span()).withAlignment(alignment));
            }
        }
    }

    private void add(Look whole, Span stretch) {
        for (StyledText styled : document.layout().stylesIn(stretch)) {
            int from = Math.max(styled.span().start(), stretch.start());
            int to = Math.min(styled.span().end(), stretch.end());
            TextFormatting look = look(whole, styled.style(), from, to);
            if (!styled.style().hidden() && !look.equals(TextFormatting.of(NOWHERE))) {
                append(look.at(new Span(from, to)));
            }
        }
    }

    private TextFormatting look(Look whole, TextStyle style, int from, int to) {
        TextFormatting look = TextFormatting.of(NOWHERE);
        Range sizes = due.size();
        Double is = whole.size();
        if (sizes != null && is != null && !sizes.holds(is, SAME_SIZE) && style.size() == is) {
            look = look.withSize(size != null ? size : Double.valueOf(nearest(sizes, is)));
        }
        if (differs(due.bold(), whole.bold()) && differs(due.bold(), style.bold())) {
            look = look.withBold(due.bold());
        }
        if (differs(due.italic(), whole.italic()) && differs(due.italic(), style.italic())) {
            look = look.withItalic(due.italic());
        }
        if (differs(due.underlined(), whole.underlined()) && differs(due.underlined(), style.underline())) {
            look = look.withUnderline(due.underlined());
        }
        if (differs(due.capitals(), whole.capitals()) && holdsSmall(from, to)) {
            LetterCase letterCase =
                    Boolean.TRUE.equals(due.capitals()) ? LetterCase.ALL_CAPITALS : LetterCase.AS_WRITTEN;
            look = style.letterCase() == letterCase ? look : look.withLetterCase(letterCase);
        }
        return look;
    }

    private static boolean differs(@Nullable Boolean should, @Nullable Boolean is) {
        return should != null && is != null && !should.equals(is);
    }

    private boolean holdsSmall(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(document.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds a look, or lets the one before go on. */
    private void append(TextFormatting look) {
        Formatting last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last instanceof TextFormatting before
                && before.span().end() == look.span().start()
                && before.at(look.span()).equals(look)) {
            all.set(
                    all.size() - 1,
                    look.at(new Span(before.span().start(), look.span().end())));
        } else {
            all.add(look);
        }
    }
}
