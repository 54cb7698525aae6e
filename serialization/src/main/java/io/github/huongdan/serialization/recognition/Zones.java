package io.github.huongdan.serialization.recognition;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.lexicon.Subjects;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.serialization.recognition.body.Opening;
import io.github.huongdan.serialization.recognition.foot.FootStart;
import io.github.huongdan.serialization.recognition.head.HeadLines;
import io.github.huongdan.serialization.recognition.head.Letterhead;
import io.github.huongdan.serialization.recognition.line.AddresseesLabel;
import io.github.huongdan.serialization.recognition.line.Announcement;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Cell;
import io.github.huongdan.serialization.recognition.line.Cells;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.serialization.recognition.line.LegalLead;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.recognition.line.Stories;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The zones of a document's page: letterhead, title with subject, body, foot.
 *
 * @param letterhead the lines above the type's name, or above the body where there is none
 * @param title the line of the type's name and the lines of the subject; empty in a letter
 * @param body from the first ground to the last paragraph
 * @param foot recipients and signature, and what follows them
 * @param besides what the source states to stand beside the text: headers, footers, notes, boxes below the letterhead
 */
record Zones(
        List<TextLine> letterhead,
        List<TextLine> title,
        List<TextLine> body,
        List<TextLine> foot,
        List<TextLine> besides) {

    private static final int LONGEST_TYPE_NAME = 8;
    private static final int LONGEST_NEAR_NAME = 40;
    private static final int MOST_LINES_ABOVE = 10;
    private static final int MOST_CLAUSE_LINES = 6;
    private static final int LONGEST_HEADER_LINE = 160;
    private static final int LONGEST_SUBJECT_LINE = 100;
    private static final int SHORTEST_PARAGRAPH_LINE = 40;
    private static final Set<LabelKind> DIVISIONS = EnumSet.of(
            LabelKind.PART,
            LabelKind.CHAPTER,
            LabelKind.CAPITAL,
            LabelKind.ROMAN,
            LabelKind.ARTICLE,
            LabelKind.ARABIC,
            LabelKind.DASH);
    private static final String SENTENCE_ENDS = ".:;";

    static Zones of(List<TextLine> all) {
        Stories stories = Stories.of(HeadLines.of(all));
        stories = stories.haveBoxes() ? stories.withoutBoxesFrom(headEnd(stories.running())) : stories;
        List<TextLine> lines = stories.running();
        int title = typeName(lines);
        int body = bodyStart(lines, title);
        int foot = FootStart.of(lines, body);
        int head = title < 0 ? body : title;
        return new Zones(
                lines.subList(0, head),
                lines.subList(head, body),
                lines.subList(body, foot),
                lines.subList(foot, lines.size()),
                stories.besides());
    }

    private static int headEnd(List<TextLine> lines) {
        int title = typeName(lines);
        return title < 0 ? bodyStart(lines, title) : title;
    }

    private static int bodyStart(List<TextLine> lines, int title) {
        int body = title + 1;
        while (body < lines.size() && !opensBody(lines, body, title)) {
            body++;
        }
        return body;
    }

    /**
     * The line that is the name of a type in capitals and nothing else, else the one that would be with its letters right; -1 where neither stands
     * before the body.
     */
    private static int typeName(List<TextLine> lines) {
        int near = -1;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (Capitals.only(text) && isTypeName(text)) {
                return i;
            }
            if (near < 0
                    && text.length() <= LONGEST_NEAR_NAME
                    && Capitals.only(text)
                    && Types.NEAR_NAMES.isWhole(text)
                    && !OrganNames.opens(text)) {
                near = i;
            }
            if (opensBody(lines, i, -1)) {
                return near;
            }
        }
        return near;
    }

    /** Whether the text is the name of a type, alone or as that of a joint document. */
    private static boolean isTypeName(String text) {
        List<Word> words = Words.of(text, 0, LONGEST_TYPE_NAME + 1);
        int name = Types.NAMES.match(words, 0);
        int rest = words.size() - name;
        return name > 0
                && (rest == 0 || Types.JOINTLY.match(words, name) == rest || isBracketed(text, words.get(name)));
    }

    /** {@code ĐIỀU LỆ (SỬA ĐỔI, BỔ SUNG)}. */
    private static boolean isBracketed(String text, Word first) {
        return text.endsWith(")") && text.lastIndexOf('(') == first.start() - 1;
    }

    private static boolean opensBody(List<TextLine> lines, int index, int title) {
        TextLine line = lines.get(index);
        String text = line.text();
        Label label = Label.of(text);
        boolean item =
                label != null && DIVISIONS.contains(label.kind()) && !RuleLine.is(text) && !endsMotto(lines, index);
        boolean ends = endsSentence(text);
        boolean apart = line.afterBlank() || text.length() > LONGEST_SUBJECT_LINE;
        boolean sentence = title >= 0 && index > title + 1 && ends && apart;
        if (title >= 0 && line.cell() != null && !line.sharesTable(lines.get(title))) {
            return true;
        }
        if (title >= 0 && index > title + 1 && lines.get(title + 1).isCentred() && line.paragraph() != null) {
            return !line.isCentred()
                    || item
                    || AddresseesLabel.opens(text)
                    || namesAuthority(lines, index)
                    || belowRule(lines, index, title);
        }
        boolean subject = title < 0 ? Subjects.LETTER.opening(text) >= 0 : index == title + 1;
        return item
                || LegalLead.opens(text)
                || AddresseesLabel.opens(text)
                || Recipients.LABEL.opening(text) >= 0
                || (text.length() > LONGEST_HEADER_LINE
                        && longest(line) > LONGEST_HEADER_LINE
                        && !subject
                        && !standsAboveLetterhead(lines, index))
                || sentence
                || (index > title + 1 && opensClause(lines, index))
                || (title >= 0 && index > title + 1 && opensParagraph(lines, index))
                || (title >= 0 && index > title + 1 && Opening.at(lines, index))
                || (title >= 0 && index > title + 1 && (belowRule(lines, index, title) || namesAuthority(lines, index)))
                || (Clauses.GROUND_LEADS.opening(text) >= 0 && setOff(lines, index, title));
    }

    /** What a law portal says of a document stands above it: the letterhead follows, and none of it has come before. */
    private static boolean standsAboveLetterhead(List<TextLine> lines, int index) {
        if (index >= MOST_LINES_ABOVE) {
            return false;
        }
        for (int i = 0; i < Math.min(lines.size(), 2 * MOST_LINES_ABOVE); i++) {
            if (Letterhead.isComponent(lines.get(i).words())) {
                return i > index;
            }
        }
        return false;
    }

    /** The motto may stand on two lines, the second of which opens with one of its hyphens. */
    private static boolean endsMotto(List<TextLine> lines, int index) {
        return index > 0
                && Titles.MOTTO.isWhole(
                        lines.get(index - 1).text() + " " + lines.get(index).text());
    }

    /** The enacting clause may stand directly below the subject: {@code Sở Nội vụ hướng dẫn như sau:}, also over several lines. */
    private static boolean opensClause(List<TextLine> lines, int index) {
        String text = lines.get(index).text();
        if (Capitals.only(text) || !OrganNames.opens(text)) {
            return false;
        }
        int last = index;
        while (last - index < MOST_CLAUSE_LINES
                && last + 1 < lines.size()
                && !endsSentence(lines.get(last).text())
                && !lines.get(last + 1).afterBlank()
                && !OrganNames.opens(lines.get(last + 1).text())) {
            last++;
        }
        String end = lines.get(last).text();
        return end.endsWith(":") && Announcement.ends(end);
    }

    /** A line drawn under the subject ends it. */
    private static boolean belowRule(List<TextLine> lines, int index, int title) {
        int rule = index - 1;
        return !RuleLine.is(lines.get(index).text())
                && RuleLine.is(lines.get(rule).text())
                && lines.subList(title + 1, rule).stream().anyMatch(line -> !RuleLine.is(line.text()));
    }

    /** A decision names in capitals who decides, between its subject and its grounds. */
    private static boolean namesAuthority(List<TextLine> lines, int index) {
        String text = lines.get(index).text();
        return index + 1 < lines.size()
                && Capitals.only(text)
                && (OrganNames.opens(text) || Positions.SIGNING.opening(text) >= 0)
                && LegalLead.opens(lines.get(index + 1).text());
    }

    /** A subject ends no sentence; long lines apart from it that do are a paragraph. */
    private static boolean opensParagraph(List<TextLine> lines, int index) {
        String text = lines.get(index).text();
        boolean opens = lines.get(index).afterBlank()
                && (text.length() >= SHORTEST_PARAGRAPH_LINE || OrganNames.opens(text))
                && Character.isUpperCase(text.charAt(0))
                && !Capitals.only(text);
        int last = index;
        while (opens
                && !endsSentence(lines.get(last).text())
                && last + 1 < lines.size()
                && !lines.get(last + 1).afterBlank()) {
            last++;
        }
        return opens && endsSentence(lines.get(last).text());
    }

    private static boolean endsSentence(String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A subject may open as a ground does ({@code Thực hiện quy trình …}); a ground stands apart from the subject. */
    private static boolean setOff(List<TextLine> lines, int index, int title) {
        boolean subject = title < 0 || index > title + 1;
        return subject
                && (lines.get(index).afterBlank()
                        || RuleLine.is(lines.get(index - 1).text()));
    }

    private static int longest(TextLine line) {
        int longest = 0;
        for (Cell cell : Cells.of(line, 2)) {
            longest = Math.max(longest, cell.words().length());
        }
        return longest;
    }
}
