package io.github.huongdan.serialization.word.style;

import io.github.huongdan.layout.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one place of a file says of how paragraphs are set. What it does not say is null or unset. Not thread-safe. */
public final class ParagraphProperties {

    /** Says nothing. */
    public static final ParagraphProperties NONE = new ParagraphProperties();

    static final int NO_LEVEL = -1;

    @Nullable
    Alignment alignment;

    double left = Lengths.UNSET;
    double right = Lengths.UNSET;
    double firstLine = Lengths.UNSET;

    /** Hundredths of a letter, where the first line is not stated as a length. */
    double firstLineLetters = Lengths.UNSET;

    double before = Lengths.UNSET;
    double after = Lengths.UNSET;

    @Nullable
    Boolean automaticBefore;

    @Nullable
    Boolean automaticAfter;

    @Nullable
    Boolean closeToItsLike;

    /** Twentieths of a point, or 240ths of a line where the rule is {@code auto}. */
    double line = Lengths.UNSET;

    @Nullable
    String lineRule;

    @Nullable
    Boolean pageBreakBefore;

    @Nullable
    Boolean ruledAbove;

    @Nullable
    Boolean ruledBelow;

    List<TabStop> tabs = List.of();

    /** The id of the style of paragraphs. */
    @Nullable
    String style;

    /** The list; {@code 0} takes a paragraph out of the list of its style. */
    @Nullable
    String list;

    int level = NO_LEVEL;

    /** Whether the indents were stated where the list was, or nearer to the paragraph, so that the list does not set them. */
    boolean leftOverList;

    boolean firstLineOverList;

    /** Where a frame that holds the paragraph stands; null where there is none. */
    @Nullable
    Alignment frame;

    /** How the sign at the end of the paragraph looks. */
    RunProperties mark = RunProperties.NONE;

    @Nullable
    PageProperties section;

    /** Returns the pages that end with the paragraph; null where none do. */
    public @Nullable PageProperties section() {
        return section;
    }

    /** Returns how the sign at the end of the paragraph looks. */
    public RunProperties mark() {
        return mark;
    }

    /** Returns what this says and, where it says nothing, what another says. */
    ParagraphProperties over(ParagraphProperties base) {
        ParagraphProperties sum = new ParagraphProperties();
        sum.alignment = alignment != null ? alignment : base.alignment;
        sum.left = Lengths.firstSet(left, base.left);
        sum.right = Lengths.firstSet(right, base.right);
        boolean first = Lengths.isSet(firstLine) || Lengths.isSet(firstLineLetters);
        sum.firstLine = first ? firstLine : base.firstLine;
        sum.firstLineLetters = first ? firstLineLetters : base.firstLineLetters;
        sum.before = Lengths.firstSet(before, base.before);
        sum.after = Lengths.firstSet(after, base.after);
        sum.automaticBefore = automaticBefore != null ? automaticBefore : base.automaticBefore;
        sum.automaticAfter = automaticAfter != null ? automaticAfter : base.automaticAfter;
        sum.closeToItsLike = closeToItsLike != null ? closeToItsLike : base.closeToItsLike;
        sum.line = Lengths.firstSet(line, base.line);
        sum.lineRule = lineRule != null ? lineRule : base.lineRule;
        sum.pageBreakBefore = pageBreakBefore != null ? pageBreakBefore : base.pageBreakBefore;
        sum.ruledAbove = ruledAbove != null ? ruledAbove : base.ruledAbove;
        sum.ruledBelow = ruledBelow != null ? ruledBelow : base.ruledBelow;
        sum.tabs = over(tabs, base.tabs);
        sum.list = list != null ? list : base.list;
        sum.level = level != NO_LEVEL ? level : base.level;
        sum.leftOverList = leftOverList || (base.leftOverList && list == null);
        sum.firstLineOverList = firstLineOverList || (base.firstLineOverList && list == null);
        sum.frame = frame != null ? frame : base.frame;
        return sum;
    }

    private static List<TabStop> over(List<TabStop> tabs, List<TabStop> base) {
        if (tabs.isEmpty() || base.isEmpty()) {
            return tabs.isEmpty() ? base : tabs;
        }
        List<TabStop> sum = new ArrayList<>(tabs);
        for (TabStop inherited : base) {
            boolean replaced = false;
            for (TabStop own : tabs) {
                replaced |= own.position() == inherited.position();
            }
            if (!replaced && sum.size() < 2 * PropertiesReader.MOST_TABS) {
                sum.add(inherited);
            }
        }
        return sum;
    }
}
