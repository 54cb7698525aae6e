package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.wording.FormWords;
import java.util.ArrayList;
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
        out.line(ParagraphStyle.GAP, "");
        PlainTable table = PlainTable.start(out.xml(), left, sheet.textWidth() - left);
        table.row(this::recipients, () -> signatories(signatories));
        table.end();
        out.line(ParagraphStyle.GAP, "");
    }

    private void joint(List<Signatory> signatories) {
        int[] widths = new int[signatories.size()];
        Arrays.fill(widths, sheet.textWidth() / widths.length);
        out.line(ParagraphStyle.GAP, "");
        PlainTable table = PlainTable.start(out.xml(), widths);
        List<Runnable> cells = new ArrayList<>();
        for (Signatory signatory : signatories) {
            cells.add(() -> signatories(List.of(signatory)));
        }
        table.row(cells.toArray(Runnable[]::new));
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
        for (String recipient : recipients) {
            out.line(ParagraphStyle.RECIPIENT, recipient);
        }
    }

    private void signatories(List<Signatory> signatories) {
        boolean any = false;
        for (Signatory signatory : signatories) {
            for (Authority authority : signatory.authorities()) {
                any |= line(ParagraphStyle.AUTHORITY, FormWords.labelled(authority.prefix(), authority.onBehalfOf()));
            }
            any |= line(ParagraphStyle.POSITION, signatory.position());
            for (int i = 0; signatory.name() != null && i < SIGNING_LINES; i++) {
                out.kept(ParagraphStyle.SIGNING, "");
            }
            any |= line(ParagraphStyle.SIGNATORY, signatory.name());
        }
        if (!any) {
            out.line(ParagraphStyle.SIGNING, "");
        }
    }

    private boolean line(ParagraphStyle style, @Nullable String text) {
        if (text != null) {
            out.line(style, text);
        }
        return text != null;
    }
}
