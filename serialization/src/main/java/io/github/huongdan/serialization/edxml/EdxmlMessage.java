package io.github.huongdan.serialization.edxml;

import io.github.huongdan.model.GuidanceDocument;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was read.
 *
 * <p>Immutable and thread-safe, but for the bytes of its attachments.
 *
 * @param envelope who sends it to whom, and how it is handled
 * @param documentId the identifier of the document in the network (mã định danh văn bản); null where it is not said
 * @param document what the message's header says of the document: letterhead, type, subject, signatory, recipients; its text is in an attachment
 * @param attachments the files, in order
 */
public record EdxmlMessage(
        EdxmlEnvelope envelope,
        @Nullable String documentId,
        GuidanceDocument document,
        List<EdxmlAttachment> attachments) {

    public EdxmlMessage {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(document, "document");
        attachments = List.copyOf(attachments);
    }
}
