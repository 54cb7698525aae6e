package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import java.util.ArrayList;
import java.util.List;

/** Lays recipients and signature out. */
final class FootLayout {

    private static final int COLUMN = 38;

    private FootLayout() {}

    static List<String> lines(MadeDocument made, PageStyle.Foot style) {
        return TwoColumns.lines(
                recipients(made, beside(style)), signature(made.document(), style), style.columns(), false);
    }

    private static boolean beside(PageStyle.Foot style) {
        return style.columns() != PageStyle.Columns.LEFT_FIRST && style.columns() != PageStyle.Columns.RIGHT_FIRST;
    }

    private static List<String> recipients(MadeDocument made, boolean narrow) {
        List<String> lines = new ArrayList<>(List.of("Nơi nhận:"));
        List<Recipient> recipients = made.document().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String mark = i == recipients.size() - 1 ? "." : made.office().party() ? "," : ";";
            String line = "- " + words(recipients.get(i), made.office().party()) + mark;
            lines.addAll(Wrapping.lines(line, narrow ? COLUMN : 0));
        }
        return lines;
    }

    private static String words(Recipient recipient, boolean party) {
        if (recipient.archive()) {
            return (party ? "Lưu " : "Lưu: ") + recipient.name();
        }
        return recipient.name() + (recipient.purpose() == null ? "" : " (" + recipient.purpose() + ")");
    }

    private static List<String> signature(GuidanceDocument document, PageStyle.Foot style) {
        List<String> lines = new ArrayList<>();
        for (Signatory signatory : document.signatories()) {
            for (Authority authority : signatory.authorities()) {
                lines.add(authority.prefix() + " " + authority.onBehalfOf());
            }
            lines.add(String.valueOf(signatory.position()));
            lines.add("");
            if (!style.stamp().isEmpty()) {
                lines.add(style.stamp());
                lines.add("");
            }
            lines.add(String.valueOf(signatory.name()));
        }
        return lines;
    }
}
