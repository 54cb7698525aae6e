package io.github.huongdan.serialization.word.story;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.word.style.LegacyFont;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts letters of Unicode in place of what a paragraph holds for typefaces from before Unicode. Some texts in Unicode have kept such a typeface in
 * name: they show it by letters that no encoding of those typefaces has.
 */
final class LegacyText {

    private static final char FIRST_BEYOND_THE_ENCODINGS = '\u0102';
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Reading reading;
    private final Draft out;
    private final ParagraphDraft paragraph;

    private LegacyText(Reading reading, Draft out, ParagraphDraft paragraph) {
        this.reading = reading;
        this.out = out;
        this.paragraph = paragraph;
    }

    /** Converts the last paragraph of a text. */
    static void convert(Reading reading, Draft out, ParagraphDraft paragraph) {
        new LegacyText(reading, out, paragraph)
                .convert(out.stretches.subList(paragraph.firstStretch, out.stretches.size()));
    }

    private void convert(List<StretchDraft> stretches) {
        boolean unicode = isUnicode(stretches);
        reading.legacyIsUnicode = unicode;
        if (!unicode) {
            reading.tell(ReadingDoubt.LEGACY_TYPEFACE, paragraph);
        }
        List<String> texts = new ArrayList<>(stretches.size());
        for (StretchDraft stretch : stretches) {
            texts.add(out.text.substring(stretch.start, stretch.end));
        }
        if (!unicode) {
            joinMarks(stretches, texts);
        }
        int at = stretches.get(0).start;
        out.text.setLength(at);
        for (int i = 0; i < stretches.size(); i++) {
            StretchDraft stretch = stretches.get(i);
            LegacyFont font = stretch.legacy;
            String text = texts.get(i);
            if (font != null) {
                text = withoutSoftHyphens(unicode ? text : font.shown(text));
            }
            out.text.append(text);
            stretch.start = at;
            at = out.text.length();
            stretch.end = at;
        }
        out.originsFrom(paragraph.start).clear();
    }

    private boolean isUnicode(List<StretchDraft> stretches) {
        boolean beyondAscii = false;
        for (StretchDraft stretch : stretches) {
            for (int i = stretch.start; stretch.legacy != null && i < stretch.end; i++) {
                char c = out.text.charAt(i);
                beyondAscii |= c > '\u00a0';
                if (c >= FIRST_BEYOND_THE_ENCODINGS && c < '\u2000' && Character.isLetter(c)) {
                    return true;
                }
            }
        }
        return beyondAscii && reading.legacyIsUnicode;
    }

    /** Brings a mark at the beginning of a stretch to its letter at the end of the one before. */
    private static void joinMarks(List<StretchDraft> stretches, List<String> texts) {
        for (int i = 1; i < texts.size(); i++) {
            String head = texts.get(i - 1);
            String tail = texts.get(i);
            boolean vni = stretches.get(i - 1).legacy == LegacyFont.VNI && stretches.get(i).legacy == LegacyFont.VNI;
            if (vni && !head.isEmpty() && !tail.isEmpty()) {
                String pair = head.substring(head.length() - 1) + tail.charAt(0);
                if (LegacyFont.VNI.shown(pair).length() == 1) {
                    texts.set(i - 1, head + tail.charAt(0));
                    texts.set(i, tail.substring(1));
                }
            }
        }
    }

    private static String withoutSoftHyphens(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }
}
