package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A guidance document (văn bản hướng dẫn): by it an organ of the Party or the State tells those below how to carry something out.
 *
 * <p>A draft without a date, a document without recipients are values like any other: the constructor checks only that lists
 * are lists. What is wrong with a document is for the rules of the validation module to say. The annotations of Jakarta
 * Validation name what every document must have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param header the letterhead
 * @param typeName the name of the type as written (tên loại), such as {@code HƯỚNG DẪN}; null in letters and where it is missing
 * @param subject what the document is about as written (trích yếu nội dung); null where it is missing
 * @param addressees the organs that a letter addresses (kính gửi); empty in other documents
 * @param basis the grounds and the enacting clause
 * @param preamble paragraphs and tables before the first section that are neither ground nor enacting clause
 * @param sections the top divisions, in the document's own order
 * @param closing paragraphs after the last section, such as {@code Trên đây là hướng dẫn …}
 * @param recipients the list of recipients (nơi nhận), in order
 * @param signatories who signs: one, or one for each organ of a joint document
 * @param appendices what is attached after the signatures, in order
 * @param unclassified what a reader could not place, as written: kept, never dropped
 */
public record GuidanceDocument(
        @NotNull @Valid Header header,
        @Nullable @NotBlank String typeName,
        @Nullable @NotBlank String subject,
        List<String> addressees,
        @NotNull @Valid Basis basis,
        List<Block> preamble,
        @NotEmpty List<@Valid Section> sections,
        List<String> closing,
        @NotEmpty List<@Valid Recipient> recipients,
        @NotEmpty List<@Valid Signatory> signatories,
        List<Appendix> appendices,
        List<String> unclassified) {

    /** Throws {@link NullPointerException} where a list, a list's member, the header or the basis is null. */
    public GuidanceDocument {
        Objects.requireNonNull(header, "header");
        typeName = Values.emptyToNull(typeName);
        subject = Values.emptyToNull(subject);
        addressees = Values.list(addressees, "addressees");
        Objects.requireNonNull(basis, "basis");
        preamble = Values.list(preamble, "preamble");
        sections = Values.list(sections, "sections");
        closing = Values.list(closing, "closing");
        recipients = Values.list(recipients, "recipients");
        signatories = Values.list(signatories, "signatories");
        appendices = Values.list(appendices, "appendices");
        unclassified = Values.list(unclassified, "unclassified");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Starts a document. */
    public static GuidanceDocumentBuilder builder() {
        return new GuidanceDocumentBuilder();
    }

    /** Starts a copy that can be changed. */
    public GuidanceDocumentBuilder toBuilder() {
        return new GuidanceDocumentBuilder()
                .header(header)
                .typeName(typeName)
                .subject(subject)
                .addressees(addressees)
                .basis(basis)
                .preambleBlocks(preamble)
                .sections(sections)
                .closing(closing)
                .recipients(recipients)
                .signatories(signatories)
                .appendices(appendices)
                .unclassified(unclassified);
    }

    /** Finds the first section on aims and requirements (mục đích, yêu cầu). */
    public Optional<AimsAndRequirements> aimsAndRequirements() {
        return first(AimsAndRequirements.class);
    }

    /** Finds the first section on content (nội dung tuyên truyền). */
    public Optional<PropagandaContent> propagandaContent() {
        return first(PropagandaContent.class);
    }

    /** Finds the first section on implementation (tổ chức thực hiện). */
    public Optional<Implementation> implementation() {
        return first(Implementation.class);
    }

    /** Finds the first signatory. */
    public Optional<Signatory> signatory() {
        return signatories.stream().findFirst();
    }

    /** Lists the texts of the preamble's paragraphs, without its tables. */
    public List<String> preambleTexts() {
        return preamble.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private <S extends Section> Optional<S> first(Class<S> kind) {
        return sections.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
