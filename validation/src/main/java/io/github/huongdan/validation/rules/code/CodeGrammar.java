package io.github.huongdan.validation.rules.code;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Zone;
import io.github.huongdan.validation.rules.header.HeaderMarks;

/** The groups of the document's own code and their order. */
final class CodeGrammar {

    private CodeGrammar() {}

    /** A draft has no number yet. */
    static void numberIsPresent(Examination examination, Findings findings) {
        DocumentCode code = examination.header().code();
        if (HeaderMarks.draft(examination.document())) {
            return;
        }
        if (code == null) {
            findings.at(Pointer.CODE)
                    .variant("absent")
                    .near(Pointer.ISSUER)
                    .absentFrom(Zone.LETTERHEAD)
                    .report();
        } else if (code.number() == null) {
            findings.at(CodeRules.POINTER).with("actual", code.text()).report();
        }
    }

    static void partyGrammar(Examination examination, Findings findings) {
        checkForm(examination, findings, CodeForm.PARTY);
    }

    static void stateGrammar(Examination examination, Findings findings) {
        checkForm(examination, findings, CodeForm.STATE);
    }

    private static void checkForm(Examination examination, Findings findings, CodeForm form) {
        DocumentCode code = examination.header().code();
        if (code == null) {
            return;
        }
        boolean groups = code.issuer() != null && (code.type() != null || form == CodeForm.STATE);
        boolean separators = skeleton(code.text()).equals(skeleton(code.canonicalText()));
        if (code.form() != form || !groups || !separators) {
            findings.at(CodeRules.POINTER).with("actual", code.text()).report();
        }
    }

    /** The code without what other rules judge: spaces, kinds of dashes, padding. */
    private static String skeleton(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean leadingZero = c == '0' && kept.length() == 0;
            if (c >= '\u2010' && c <= '\u2015') {
                kept.append('-');
            } else if (!leadingZero && !Character.isWhitespace(c) && c != '\u00a0') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    static void numberIsPadded(Examination examination, Findings findings) {
        DocumentCode code = examination.header().code();
        if (code == null || code.number() == null) {
            return;
        }
        int end = 0;
        while (end < code.text().length() && Character.isDigit(code.text().charAt(end))) {
            end++;
        }
        boolean unpadded = end == 1 && code.number() < 10;
        boolean overPadded = end > 2 && code.text().charAt(0) == '0';
        if (unpadded || overPadded) {
            String exact =
                    code.number() < 10 ? "0" + code.number() : code.number().toString();
            findings.at(CodeRules.POINTER)
                    .range(0, end)
                    .with("actual", code.text().substring(0, end))
                    .with("expected", exact)
                    .suggest(exact)
                    .report();
        }
    }

    static void qualifierIsKnown(Examination examination, Findings findings) {
        DocumentCode code = examination.header().code();
        String qualifier = code == null ? null : code.qualifier();
        if (code != null && qualifier != null && !qualifier.equals("nb")) {
            int start = code.text().lastIndexOf(qualifier);
            findings.at(CodeRules.POINTER)
                    .range(start, start + qualifier.length())
                    .with("actual", qualifier)
                    .report();
        }
    }
}
