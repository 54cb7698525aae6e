package io.github.huongdan.metadata;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a system records of a document, as ordered keys and values (Nghị định 30/2020/NĐ-CP, Appendix VI). Only what the document says: a field that it does not give is
 * not there, and the codes of file, pages and copies stay with the system.
 *
 * <pre>{@code
 * DocumentMetadata metadata = DocumentMetadata.of(document);
 * metadata.values().forEach((key, values) -> out.println(key + " = " + values));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param entries the values in the order of the regulation; a field of several signers or recipients has several
 * @param fixity a digest by which a copy is known to be unchanged, with its algorithm ({@code SHA-256:…}); null where none was given
 */
public record DocumentMetadata(
        List<MetadataEntry> entries, @Nullable String fixity) {

    /** The key of the digest, which is none of the regulation's. */
    public static final String FIXITY = "Fixity";

    private static final String VIETNAMESE = "Tiếng Việt";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    public DocumentMetadata {
        entries = List.copyOf(entries);
    }

    /** Takes from a document what it says. */
    public static DocumentMetadata of(GuidanceDocument document) {
        List<MetadataEntry> entries = new ArrayList<>();
        Header header = document.header();
        add(entries, MetadataField.TYPE_NAME, document.typeName(), Pointer.TYPE_NAME);
        code(entries, header.code());
        if (header.issuedOn() != null) {
            add(entries, MetadataField.ISSUED_DATE, DAY.format(header.issuedOn()), Pointer.ISSUED_ON);
        }
        add(entries, MetadataField.ORGAN_NAME, header.issuer(), Pointer.ISSUER);
        add(entries, MetadataField.SUBJECT, document.subject(), Pointer.SUBJECT);
        add(entries, MetadataField.LANGUAGE, VIETNAMESE, Pointer.ROOT);
        for (int i = 0; i < document.signatories().size(); i++) {
            Signatory signatory = document.signatories().get(i);
            Pointer at = Pointer.SIGNATORIES.child(i);
            add(entries, MetadataField.SIGNER_POSITION, signatory.position(), at.child("position"));
            add(entries, MetadataField.SIGNER_FULL_NAME, signatory.name(), at.child("name"));
        }
        for (int i = 0; i < document.recipients().size(); i++) {
            Recipient recipient = document.recipients().get(i);
            if (!recipient.archive()) {
                add(
                        entries,
                        MetadataField.TO_PLACES,
                        recipient.name(),
                        Pointer.RECIPIENTS.child(i).child("name"));
            }
        }
        return new DocumentMetadata(entries, null);
    }

    private static void code(List<MetadataEntry> entries, @Nullable DocumentCode code) {
        if (code == null) {
            return;
        }
        String text = code.text();
        int split = code.partedAt();
        add(entries, MetadataField.CODE_NUMBER, split < 0 ? text : text.substring(0, split), Pointer.CODE_TEXT);
        add(entries, MetadataField.CODE_NOTATION, split < 0 ? null : text.substring(split + 1), Pointer.CODE_TEXT);
    }

    private static void add(List<MetadataEntry> entries, MetadataField field, @Nullable String value, Pointer at) {
        if (value != null && !value.isBlank()) {
            entries.add(new MetadataEntry(field, value.strip(), at));
        }
    }

    /**
     * Returns the same with a digest.
     *
     * <pre>{@code
     * DocumentMetadata kept = DocumentMetadata.of(document).withFixity("SHA-256:" + GuidanceJson.standard().digest(document));
     * }</pre>
     */
    public DocumentMetadata withFixity(String digest) {
        return new DocumentMetadata(entries, Objects.requireNonNull(digest, "digest"));
    }

    /** Returns the values by their keys, in the order of the regulation, the digest last. */
    public Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (MetadataEntry entry : entries) {
            values.computeIfAbsent(entry.field().key(), key -> new ArrayList<>())
                    .add(entry.value());
        }
        if (fixity != null) {
            values.put(FIXITY, List.of(fixity));
        }
        return values;
    }

    /** Lists the values that are longer than their fields take. */
    public List<MetadataEntry> tooLong() {
        return entries.stream().filter(MetadataEntry::isTooLong).toList();
    }
}
