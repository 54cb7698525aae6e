package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.layout.PageSection;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.PageForm;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;

/**
 * Recognises a copy that a portal or a converter laid out anew: typeface or sizes of the whole text are others, and the pages, too. What is
 * there says nothing of what the office did.
 */
final class Relaid {

    private static final double FAR = 1.5;
    private static final double SAME = 0.5;
    private static final int ENOUGH = 2;

    private Relaid() {}

    static void report(Examination examination, Findings findings) {
        if (LaidDocument.of(examination).relaid()) {
            findings.at("").report();
        }
    }

    static boolean is(LaidDocument document) {
        List<LaidComponent> body = document.all(FormPart.BODY);
        int all = 0;
        int strange = 0;
        int resized = 0;
        int flush = 0;
        for (LaidComponent component : body) {
            int length = component.length();
            all += length;
            strange += otherFont(document.form(), component) ? length : 0;
            resized += otherSize(document.form(), component) ? length : 0;
            flush += component.first().format().firstLineIndent() == 0 ? length : 0;
        }
        boolean font = strange * 2 > all;
        boolean size = resized * 2 > all;
        if (all == 0 || (!font && !size)) {
            return false;
        }
        int signs = (font ? 1 : 0) + (size ? 1 : 0);
        signs += flush * 2 > all && !document.printed() ? 1 : 0;
        signs += otherPages(document) ? 1 : 0;
        signs += headResized(document) ? 1 : 0;
        return signs > ENOUGH;
    }

    private static boolean otherFont(PageForm form, LaidComponent component) {
        String family = component.look().family();
        return family != null && form.font() != null && !Deviation.sameFamily(family, form.font());
    }

    private static boolean otherSize(PageForm form, LaidComponent component) {
        TextForm due = form.part(FormPart.BODY);
        Double size = component.look().size();
        return due != null && due.size() != null && size != null && !due.size().holds(size, FAR);
    }

    private static boolean otherPages(LaidDocument document) {
        for (PageSection section : document.own()) {
            if (!Margins.wrong(document, section).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether most of the letterhead has sizes of its own. */
    private static boolean headResized(LaidDocument document) {
        int wrong = 0;
        int all = 0;
        for (FormPart part :
                List.of(FormPart.TITLE, FormPart.ISSUER, FormPart.CODE, FormPart.DATE, FormPart.TYPE_NAME)) {
            TextForm due = document.form().part(part);
            for (LaidComponent component : document.all(part)) {
                Double size = component.look().size();
                if (due != null && due.size() != null && size != null) {
                    all++;
                    wrong += due.size().holds(size, SAME) ? 0 : 1;
                }
            }
        }
        return all > 0 && wrong * 2 > all;
    }
}
