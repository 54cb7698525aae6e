package io.github.huongdan.serialization.word.doc;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the letters of paragraphs. Not thread-safe. */
final class Runs {

    private static final String TEXT = "<w:t xml:space=\"preserve\">";
    private static final String INSTRUCTION = "<w:instrText xml:space=\"preserve\">";

    private final String text;
    private final LaidLetters letters;
    private final Looks looks;
    private final References references;
    private final OpenFields fields = new OpenFields();

    Runs(String text, LaidLetters letters, Looks looks, References references) {
        this.text = text;
        this.letters = letters;
        this.looks = looks;
        this.references = references;
    }

    /** Returns how a letter looks in a paragraph of a style. */
    RunForm form(int letter, int paragraphStyle) {
        letters.moveTo(letter);
        return looks.run(paragraphStyle, letters.stretch(), letters.piece());
    }

    /** Writes letters from one to another. */
    void write(int start, int end, int paragraphStyle, Xml out) {
        int at = start;
        while (at < end) {
            RunForm form = form(at, paragraphStyle);
            int next = Math.min(letters.end(), end);
            String change = form.look().removed ? "w:del" : form.look().inserted ? "w:ins" : null;
            open(change, form, out);
            write(at, next, form, out);
            close(change, out);
            at = next;
        }
    }

    private static void open(@Nullable String change, RunForm form, Xml out) {
        if (change != null) {
            out.raw("<").raw(change).raw(">");
        }
        out.raw("<w:r>");
        out.append(form.properties());
    }

    private static void close(@Nullable String change, Xml out) {
        out.raw("</w:r>");
        if (change != null) {
            out.raw("</").raw(change).raw(">");
        }
    }

    private void write(int start, int end, RunForm form, Xml out) {
        int from = start;
        for (int i = start; i < end; i++) {
            boolean refers = references.refersTo(i);
            if (text.charAt(i) >= ' ' && !refers && form.look().signTypeface < 0) {
                continue;
            }
            plain(from, i, out);
            if (refers) {
                references.write(i, out);
            }
            boolean letter = text.charAt(i) >= ' ' && form.look().signTypeface < 0;
            if (!letter) {
                sign(i, form, out);
            }
            from = letter ? i : i + 1;
        }
        plain(from, end, out);
    }

    private void plain(int start, int end, Xml out) {
        if (start < end) {
            boolean instructing = fields.instructing();
            out.raw(instructing ? INSTRUCTION : TEXT).text(text, start, end);
            out.raw(instructing ? "</w:instrText>" : "</w:t>");
        }
    }

    private void sign(int at, RunForm form, Xml out) {
        switch (text.charAt(at)) {
            case 0x01 -> object(form, out);
            case 0x05 -> out.raw("<w:commentReference/>");
            case 0x08 -> references.writeDrawing(at, out);
            case '\t' -> out.raw("<w:tab/>");
            case 0x0B -> out.raw("<w:br/>");
            case 0x0C -> out.raw("<w:br w:type=\"page\"/>");
            case 0x0E -> out.raw("<w:br w:type=\"column\"/>");
            case 0x13, 0x14, 0x15 -> {
                if (!form.look().removed) {
                    field(text.charAt(at), form, out);
                }
            }
            case 0x1E -> out.raw("<w:noBreakHyphen/>");
            default -> {
                if (text.charAt(at) >= ' ' && form.look().signTypeface >= 0) {
                    symbol(form.look(), out);
                }
            }
        }
    }

    private void field(char sign, RunForm form, Xml out) {
        switch (sign) {
            case 0x13 -> {
                fields.begin();
                out.raw("<w:fldChar w:fldCharType=\"begin\"/>");
            }
            case 0x14 -> {
                fields.separate();
                object(form, out);
                out.raw("<w:fldChar w:fldCharType=\"separate\"/>");
            }
            default -> {
                fields.end();
                out.raw("<w:fldChar w:fldCharType=\"end\"/>");
            }
        }
    }

    private static void object(RunForm form, Xml out) {
        out.raw(form.look().object ? "<w:object/>" : "");
    }

    private void symbol(RunLook look, Xml out) {
        String name = looks.writer().typeface(look.signTypeface);
        out.raw("<w:sym w:font=\"").text(name == null ? "" : name).raw("\" w:char=\"");
        out.raw(String.format(Locale.ROOT, "%04X", look.sign)).raw("\"/>");
    }
}
