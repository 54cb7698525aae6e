package io.github.huongdan.validation.rules.references;

import io.github.huongdan.metadata.DocumentMetadata;
import io.github.huongdan.metadata.MetadataEntry;
import io.github.huongdan.metadata.MetadataField;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;

/** What is longer than the field in which systems record it is cut off there, or the document is refused. The subject is another rule's (HDR-14). */
final class RecordedSizes {

    private RecordedSizes() {}

    static void areKept(Examination examination, Findings findings) {
        for (MetadataEntry entry : DocumentMetadata.of(examination.document()).tooLong()) {
            if (entry.field() != MetadataField.SUBJECT) {
                findings.at(entry.at())
                        .with("field", entry.field().key())
                        .with("length", String.valueOf(entry.length()))
                        .with("size", String.valueOf(entry.field().size()))
                        .report();
            }
        }
    }
}
