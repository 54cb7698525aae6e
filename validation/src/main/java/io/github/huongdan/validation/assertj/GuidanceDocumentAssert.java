package io.github.huongdan.validation.assertj;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Section;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a guidance document, and the way to those on its parts.
 *
 * <p>Sections, grounds, provisions, tasks, recipients and signatories are counted from 1, as a reader of the document counts them; what
 * is not there fails with what is. Where an expected value is null, it is expected to be absent. Failures name the JSON pointer of the
 * value, counted from 0 as pointers are, and where the document has a source the place there.
 */
public class GuidanceDocumentAssert extends PartAssert<GuidanceDocumentAssert, GuidanceDocument> {

    static final AssertType<GuidanceDocumentAssert, GuidanceDocument> TYPE =
            new AssertType<>(GuidanceDocumentAssert.class, GuidanceDocument.class, GuidanceDocumentAssert::new);

    /** Made by {@link GuidanceAssertions}; public for the proxies of soft assertions. */
    public GuidanceDocumentAssert(@Nullable GuidanceDocument document) {
        super(document, GuidanceDocumentAssert.class);
    }

    /**
     * Expects number and symbol of the same meaning: {@code 5 - HD/BTGTW} is {@code 05-HD/BTGTW}.
     *
     * @throws IllegalArgumentException if the expected text is not a code
     */
    public GuidanceDocumentAssert hasCode(@Nullable String code) {
        header().hasCode(code);
        return myself;
    }

    /** Expects the document to come from an organ of the Party or of the State. */
    public GuidanceDocumentAssert hasSystem(@Nullable IssuingSystem system) {
        header().hasSystem(system);
        return myself;
    }

    /** Expects this issuing organ, as the letterhead writes it. */
    public GuidanceDocumentAssert isIssuedBy(@Nullable String issuer) {
        header().isIssuedBy(issuer);
        return myself;
    }

    /** Expects this date of issue. */
    public GuidanceDocumentAssert isIssuedOn(@Nullable LocalDate date) {
        header().isIssuedOn(date);
        return myself;
    }

    /** Expects this name of the type, as written. */
    public GuidanceDocumentAssert hasTypeName(@Nullable String typeName) {
        return has("typeName", typeName, GuidanceDocument::typeName);
    }

    /** Expects the document to be about this, as written. */
    public GuidanceDocumentAssert hasSubject(@Nullable String subject) {
        return has("subject", subject, GuidanceDocument::subject);
    }

    /** Expects so many sections. */
    public GuidanceDocumentAssert hasSections(int count) {
        return counts("sections", count, "/sections", GuidanceDocument::sections, Shown::section);
    }

    /** Expects so many signatories. */
    public GuidanceDocumentAssert hasSignatories(int count) {
        return counts("signatories", count, "/signatories", GuidanceDocument::signatories, Shown::signatory);
    }

    /** Expects no finding of severity ERROR under the regime of the document's system and date. */
    public GuidanceDocumentAssert conforms() {
        return conforms(GuidanceValidator.standard());
    }

    /**
     * Expects no finding of severity ERROR under the regime of this id, such as {@code PARTY_2017}.
     *
     * @throws IllegalArgumentException if no regime has the id
     */
    public GuidanceDocumentAssert conformsTo(String regimeId) {
        return conforms(GuidanceValidator.standard().withRegime(regimeId));
    }

    /** Expects no finding of severity ERROR under this regime. */
    public GuidanceDocumentAssert conformsTo(Regime regime) {
        return conforms(GuidanceValidator.standard().withRegime(regime));
    }

    /** Leads to the letterhead. */
    public final HeaderAssert header() {
        return open(HeaderAssert.TYPE, "/header", GuidanceDocument::header);
    }

    /** Leads to the organs that a letter addresses. */
    public final TextsAssert addressees() {
        return open(TextsAssert.TYPE, "/addressees", GuidanceDocument::addressees);
    }

    /** Leads to the grounds and the enacting clause. */
    public final BasisAssert basis() {
        return open(BasisAssert.TYPE, "/basis", GuidanceDocument::basis);
    }

    /** Leads to the paragraphs before the first section that are neither ground nor enacting clause. */
    public final TextsAssert preamble() {
        return open(TextsAssert.TYPE, "/preamble", GuidanceDocument::preambleTexts);
    }

    /** Leads to a section, the first being 1. */
    public final SectionAssert section(int number) {
        return nth(SectionAssert.TYPE, "sections", number, "/sections", GuidanceDocument::sections, Shown::section);
    }

    /** Leads to the first section on aims and requirements. */
    public final SectionAssert aimsAndRequirements() {
        return first(SectionAssert.TYPE, AimsAndRequirements.class, "aimsAndRequirements");
    }

    /** Leads to the first section on content. */
    public final SectionAssert propagandaContent() {
        return first(SectionAssert.TYPE, PropagandaContent.class, "propagandaContent");
    }

    /** Leads to the first section on implementation. */
    public final ImplementationAssert implementation() {
        return first(ImplementationAssert.TYPE, Implementation.class, "implementation");
    }

    /** Leads to the paragraphs after the last section. */
    public final TextsAssert closing() {
        return open(TextsAssert.TYPE, "/closing", GuidanceDocument::closing);
    }

    /** Leads to the list of recipients. */
    public final RecipientsAssert recipients() {
        return open(RecipientsAssert.TYPE, "/recipients", GuidanceDocument::recipients);
    }

    /** Leads to the first signatory. */
    public final SignatoryAssert signatory() {
        return signatory(1);
    }

    /** Leads to a signatory of a joint document, the first being 1. */
    public final SignatoryAssert signatory(int number) {
        return nth(
                SignatoryAssert.TYPE,
                "signatories",
                number,
                "/signatories",
                GuidanceDocument::signatories,
                Shown::signatory);
    }

    /** Leads to what a reader could not place. */
    public final TextsAssert unclassified() {
        return open(TextsAssert.TYPE, "/unclassified", GuidanceDocument::unclassified);
    }

    private GuidanceDocumentAssert conforms(GuidanceValidator validator) {
        return check("", document -> {
            Report report = validator.validate(standing().read(document)).atLeast(Severity.ERROR);
            return report.findings().isEmpty()
                    ? null
                    : Facts.expected("findings of ERROR", "none")
                            .and("regime", report.regime().id())
                            .list("findings", report.findings(), Shown::finding);
        });
    }

    private <B extends PartAssert<B, S>, S extends Section> B first(
            AssertType<B, S> type, Class<? extends S> kind, String name) {
        return find(
                type,
                "/sections/" + indexOf(kind),
                document -> document.sections().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst()
                        .orElse(null),
                document ->
                        Facts.expected("section", name).list("sections present", document.sections(), Shown::section));
    }

    private int indexOf(Class<? extends Section> kind) {
        int index = 0;
        while (actual != null && index < actual.sections().size()) {
            if (kind.isInstance(actual.sections().get(index))) {
                return index;
            }
            index++;
        }
        return -1;
    }
}
