package io.github.huongdan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a guidance document; every part may be left out. Not thread-safe.
 *
 * <pre>{@code
 * GuidanceDocument document = GuidanceDocument.builder()
 *         .header(header -> header.issuer("BAN TUYÊN GIÁO").code("12-HD/BTGTU").place("Hà Nội").issuedOn(LocalDate.of(2018, 5, 1)))
 *         .typeName("HƯỚNG DẪN")
 *         .subject("công tác thông tin đối ngoại năm 2018")
 *         .build();
 * }</pre>
 */
public final class GuidanceDocumentBuilder {

    private Header header = Header.EMPTY;
    private @Nullable String typeName;
    private @Nullable String subject;
    private final List<String> addressees = new ArrayList<>();
    private Basis basis = Basis.EMPTY;
    private final List<Block> preamble = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private final List<String> unclassified = new ArrayList<>();

    GuidanceDocumentBuilder() {}

    /** Sets the letterhead. */
    public GuidanceDocumentBuilder header(Header value) {
        header = Objects.requireNonNull(value, "header");
        return this;
    }

    /** Fills in the letterhead: {@code header(h -> h.system(PARTY).code("81-HD/BTGĐUK"))}. */
    public GuidanceDocumentBuilder header(Consumer<Header.Builder> parts) {
        Header.Builder builder = header.toBuilder();
        parts.accept(builder);
        return header(builder.build());
    }

    /** Sets the name of the type. */
    public GuidanceDocumentBuilder typeName(@Nullable String value) {
        typeName = value;
        return this;
    }

    /** Sets what the document is about. */
    public GuidanceDocumentBuilder subject(@Nullable String value) {
        subject = value;
        return this;
    }

    /** Adds an organ that the letter addresses. */
    public GuidanceDocumentBuilder addressee(String value) {
        addressees.add(Values.given(value, "addressee"));
        return this;
    }

    /** Replaces the organs that the letter addresses. */
    public GuidanceDocumentBuilder addressees(List<String> values) {
        Values.replace(addressees, values, "addressees");
        return this;
    }

    /** Sets the grounds and the enacting clause. */
    public GuidanceDocumentBuilder basis(Basis value) {
        basis = Objects.requireNonNull(value, "basis");
        return this;
    }

    /** Fills in the basis: {@code basis(b -> b.ground("Căn cứ …").enactingClause("… như sau:"))}. */
    public GuidanceDocumentBuilder basis(Consumer<Basis.Builder> parts) {
        Basis.Builder builder = basis.toBuilder();
        parts.accept(builder);
        return basis(builder.build());
    }

    /** Adds a paragraph before the first section. */
    public GuidanceDocumentBuilder preamble(String text) {
        return preamble(new Paragraph(text));
    }

    /** Adds a paragraph or a table before the first section. */
    public GuidanceDocumentBuilder preamble(Block value) {
        preamble.add(Values.given(value, "preamble"));
        return this;
    }

    /** Replaces what stands before the first section by paragraphs with these texts. */
    public GuidanceDocumentBuilder preamble(List<String> texts) {
        return preambleBlocks(texts.stream().map(Paragraph::new).toList());
    }

    /** Replaces what stands before the first section by paragraphs and tables. */
    public GuidanceDocumentBuilder preambleBlocks(List<? extends Block> values) {
        Values.replace(preamble, values, "preamble");
        return this;
    }

    /** Adds a section. */
    public GuidanceDocumentBuilder section(Section value) {
        sections.add(Values.given(value, "section"));
        return this;
    }

    /** Adds a section on aims and requirements. */
    public GuidanceDocumentBuilder aimsAndRequirements(Consumer<ProvisionsBuilder<AimsAndRequirements>> parts) {
        ProvisionsBuilder<AimsAndRequirements> builder = AimsAndRequirements.builder();
        parts.accept(builder);
        return section(builder.build());
    }

    /** Adds a section on content. */
    public GuidanceDocumentBuilder propagandaContent(Consumer<ProvisionsBuilder<PropagandaContent>> parts) {
        ProvisionsBuilder<PropagandaContent> builder = PropagandaContent.builder();
        parts.accept(builder);
        return section(builder.build());
    }

    /** Adds a section on implementation. */
    public GuidanceDocumentBuilder implementation(Consumer<Implementation.Builder> parts) {
        Implementation.Builder builder = Implementation.builder();
        parts.accept(builder);
        return section(builder.build());
    }

    /** Replaces the sections. */
    public GuidanceDocumentBuilder sections(List<? extends Section> values) {
        Values.replace(sections, values, "sections");
        return this;
    }

    /** Replaces the paragraphs after the last section. */
    public GuidanceDocumentBuilder closing(List<String> values) {
        Values.replace(closing, values, "closing");
        return this;
    }

    /** Adds a recipient, before the archive line where the list ends with it. */
    public GuidanceDocumentBuilder recipient(String name) {
        return recipient(Recipient.of(name));
    }

    /** Adds a recipient with a purpose, without parentheses; before the archive line where the list ends with it. */
    public GuidanceDocumentBuilder recipient(String name, String purpose) {
        return recipient(Recipient.of(name, purpose));
    }

    /** Adds the archive line. */
    public GuidanceDocumentBuilder archive(String name) {
        return recipient(Recipient.archive(name));
    }

    /**
     * Adds a recipient or an archive line. A recipient comes before the archive lines with which the list ends; {@link #recipients(List)} takes any
     * order.
     */
    public GuidanceDocumentBuilder recipient(Recipient value) {
        int at = recipients.size();
        while (!Values.given(value, "recipient").archive()
                && at > 0
                && recipients.get(at - 1).archive()) {
            at--;
        }
        recipients.add(at, value);
        return this;
    }

    /** Replaces the recipients. */
    public GuidanceDocumentBuilder recipients(List<Recipient> values) {
        Values.replace(recipients, values, "recipients");
        return this;
    }

    /** Adds someone who signs directly. */
    public GuidanceDocumentBuilder signatory(String position, String name) {
        return signatory(Signatory.of(position, name));
    }

    /** Adds a signatory. */
    public GuidanceDocumentBuilder signatory(Signatory value) {
        signatories.add(Values.given(value, "signatory"));
        return this;
    }

    /** Replaces the signatories. */
    public GuidanceDocumentBuilder signatories(List<Signatory> values) {
        Values.replace(signatories, values, "signatories");
        return this;
    }

    /** Adds an appendix. */
    public GuidanceDocumentBuilder appendix(Appendix value) {
        appendices.add(Values.given(value, "appendix"));
        return this;
    }

    /** Replaces the appendices. */
    public GuidanceDocumentBuilder appendices(List<Appendix> values) {
        Values.replace(appendices, values, "appendices");
        return this;
    }

    /** Adds something that has no place in the model. */
    public GuidanceDocumentBuilder unclassified(String value) {
        unclassified.add(Values.given(value, "unclassified"));
        return this;
    }

    /** Replaces what has no place in the model. */
    public GuidanceDocumentBuilder unclassified(List<String> values) {
        Values.replace(unclassified, values, "unclassified");
        return this;
    }

    /** Makes the document. */
    public GuidanceDocument build() {
        return new GuidanceDocument(
                header,
                typeName,
                subject,
                addressees,
                basis,
                preamble,
                sections,
                closing,
                recipients,
                signatories,
                appendices,
                unclassified);
    }
}
