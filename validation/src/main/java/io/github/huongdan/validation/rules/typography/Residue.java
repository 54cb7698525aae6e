package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.lexicon.Marks;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;

/** What a word processor, a drive or a web page left in the text. */
final class Residue {

    private static final List<String> ENTITIES = List.of("&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "<br", "</p>");
    private static final int LONGEST_PAGE_LINE = 14;

    private Residue() {}

    /** A path such as {@code D:\HD\2017.doc} is no part of a document and shows how a drive is laid out. */
    static void noPaths(Examination examination, Findings findings) {
        for (Passage passage : examination.passagesWith("\\~")) {
            String text = passage.text().strip();
            boolean drive = text.length() > 2
                    && text.charAt(0) < 0x80
                    && Character.isLetter(text.charAt(0))
                    && text.charAt(1) == ':'
                    && text.charAt(2) == '\\';
            if (drive || text.startsWith("\\\\") || text.startsWith("~$")) {
                findings.at(passage.pointer()).with("actual", text).report();
            }
        }
    }

    static void noMarkup(Examination examination, Findings findings) {
        for (Passage passage : examination.everywhere()) {
            String text = passage.text();
            boolean markup = examination.holds(passage, "&<");
            for (String entity : markup ? ENTITIES : List.<String>of()) {
                int at = text.indexOf(entity);
                if (at >= 0) {
                    report(findings, passage, at, at + entity.length());
                }
            }
            boolean stray = text.length() <= LONGEST_PAGE_LINE && passage.at().within(Pointer.UNCLASSIFIED);
            int page = stray ? Marks.STRAY_PAGE.opening(text) : -1;
            if (page > 0 && text.substring(page).chars().anyMatch(Character::isDigit)) {
                report(findings, passage, 0, text.length());
            }
        }
    }

    private static void report(Findings findings, Passage passage, int start, int end) {
        findings.in(passage, start, end)
                .with("actual", passage.text().substring(start, end))
                .report();
    }
}
