package io.github.huongdan.validation.rules.code;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.organ.IssuerName;
import io.github.huongdan.validation.rules.organ.IssuerSymbol;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's abbreviation in the document's own code against the one that its name gives: {@code BTGDUK} should be {@code BTGĐUK}.
 *
 * <p>A name whose symbol is not certain is judged only on the letter Đ. The bare symbol of an advisory organ ({@code BTG}) is in use
 * and passes.
 */
final class IssuerGroup {

    private IssuerGroup() {}

    static void agreesWithIssuer(Examination examination, Findings findings) {
        DocumentCode code = examination.header().code();
        String written = code == null ? null : code.issuer();
        IssuerName issuer = IssuerName.of(examination);
        String name = issuer.fullName();
        if (code == null || written == null || name == null) {
            return;
        }
        IssuerSymbol symbol = examination.system() == IssuingSystem.PARTY
                ? IssuerSymbol.ofPartyOrgan(name)
                : IssuerSymbol.ofStateOrgan(name);
        String expected = symbol.correctionOf(written);
        if (expected != null) {
            report(findings, code, written, expected, issuer.name());
        }
    }

    private static void report(
            Findings findings, DocumentCode code, String written, String expected, @Nullable String name) {
        int start = code.text().lastIndexOf(written);
        findings.at(CodeRules.POINTER)
                .range(start, start + written.length())
                .with("actual", written)
                .with("expected", expected)
                .with("issuer", name == null ? "" : name)
                .suggest(IssuerSymbol.differInStroke(written, expected) ? expected : null)
                .report();
    }
}
