package io.github.huongdan.validation.rules.code;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import org.jspecify.annotations.Nullable;

/** The type's abbreviation in the document's own code. */
final class TypeGroup {

    private TypeGroup() {}

    static void agreesWithTypeName(Examination examination, Findings findings) {
        String group = group(examination);
        String typeName = examination.document().typeName();
        if (group == null
                || typeName == null
                || !examination.regime().typeAbbreviations().contains(group)) {
            return;
        }
        DocumentType named = DocumentType.named(typeName).orElse(null);
        String expected = named == null ? null : named.abbreviation(examination.system());
        boolean variant = named == DocumentType.REGULATION && group.equals("QĐi");
        if (expected != null && !expected.equals(group) && !variant) {
            at(examination, findings, group)
                    .with("actual", group)
                    .with("expected", expected)
                    .with("typeName", typeName)
                    .report();
        }
    }

    static void isInForce(Examination examination, Findings findings) {
        String group = group(examination);
        DocumentCode code = examination.header().code();
        boolean normative = code != null && code.year() != null;
        if (group != null
                && !normative
                && !CodeSpelling.isMiscased(group)
                && !examination.regime().typeAbbreviations().contains(group)) {
            at(examination, findings, group)
                    .with("actual", group)
                    .with("regime", examination.regime().id())
                    .report();
        }
    }

    private static @Nullable String group(Examination examination) {
        DocumentCode code = examination.header().code();
        return code == null ? null : code.type();
    }

    private static Findings.Entry at(Examination examination, Findings findings, String group) {
        DocumentCode code = examination.header().code();
        int start = code == null ? -1 : code.text().indexOf(group);
        Findings.Entry entry = findings.at(CodeRules.POINTER);
        return start < 0 ? entry : entry.range(start, start + group.length());
    }
}
