package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.wording.FormWords;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes recipients and signature beside each other; the signatures of a joint document stand beside one another, above the recipients. Not thread-safe. */
final class FootWriter {

    /** How many lines are left for who signs. */
    private static final int SIGNING_LINES = 4;

    private final List<String> recipients;
    private final Sheet sheet;
    private final Paragraphs out;

    private FootWriter(FormWords words, Sheet sheet, Paragraphs out) {
        this.recipients = words.recipients();
        this.sheet = sheet;
        this.out = out;
    }

    static void write(List<Signatory> signatories, FormWords words, Sheet sheet, Paragraphs out) {
        FootWriter foot = new FootWriter(words, sheet, out);
        if (signatories.size() > 1) {
            foot.joint(signatories);
        } else if (!signatories.isEmpty() || !foot.recipients.isEmpty()) {
            foot.single(signatories);
        }
    }

    private void single(List<Signatory> signatories) {
        int left = sheet.textWidth() * 9 / 20;
        out.kept(ParagraphStyle.FOOT_GAP, "");
        PlainTable table = PlainTable.start(out.xml(), left, sheet.textWidth() - left);
        table.row(this::recipients, () -> signature(signatories));
        table.end();
        out.line(ParagraphStyle.GAP, "");
    }

    /** The names stand on one line, however many lines stand above them. */
    private void joint(List<Signatory> signatories) {
        int[] widths = new int[signatories.size()];
        Arrays.fill(widths, sheet.textWidth() / widths.length);
        out.kept(ParagraphStyle.FOOT_GAP, "");
        PlainTable table = PlainTable.start(out.xml(), widths);
        table.row(signatories.stream()
                .map(signatory -> (Runnable) () -> office(signatory))
                .toArray(Runnable[]::new));
        table.row(signatories.stream()
                .map(signatory -> (Runnable) () -> name(signatory))
                .toArray(Runnable[]::new));
        table.end();
        out.line(ParagraphStyle.GAP, "");
        if (!recipients.isEmpty()) {
            recipients();
        }
    }

    private void recipients() {
        if (recipients.isEmpty()) {
            out.line(ParagraphStyle.RECIPIENT, "");
            return;
        }
        out.kept(ParagraphStyle.RECIPIENTS_LABEL, FormWords.RECIPIENTS);
        recipients.forEach(recipient -> out.line(ParagraphStyle.RECIPIENT, recipient));
    }

    private void signature(List<Signatory> signatories) {
        for (Signatory signatory : signatories) {
            office(signatory);
            name(signatory);
        }
        if (signatories.isEmpty()) {
            out.line(ParagraphStyle.SIGNING, "");
        }
    }

    private void office(Signatory signatory) {
        for (Authority authority : signatory.authorities()) {
            kept(ParagraphStyle.AUTHORITY, FormWords.labelled(authority.prefix(), authority.onBehalfOf()));
        }
        kept(ParagraphStyle.POSITION, signatory.position());
        out.kept(ParagraphStyle.SIGNING, "");
    }

    private void name(Signatory signatory) {
        for (int i = 1; i < SIGNING_LINES; i++) {
            out.kept(ParagraphStyle.SIGNING, "");
        }
        out.line(ParagraphStyle.SIGNATORY, signatory.name() == null ? "" : signatory.name());
    }

    private void kept(ParagraphStyle style, @Nullable String text) {
        if (text != null) {
            out.kept(style, text);
        }
    }
}
