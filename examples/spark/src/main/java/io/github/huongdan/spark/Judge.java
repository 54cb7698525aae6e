package io.github.huongdan.spark;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.FindingRow;
import io.github.huongdan.validation.report.JudgedDocument;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Reads and judges one document after the other. */
final class Judge {

    private final GuidanceValidator validator = GuidanceValidator.standard();
    private final Messages messages;

    Judge(Locale language) {
        messages = Messages.in(language);
    }

    List<FindingRow> file(String name, byte[] content) {
        return judged(name, () -> GuidanceFormats.standard().read(content, name));
    }

    List<FindingRow> line(String name, String json) {
        return judged(
                name, () -> ReadDocument.of(GuidanceJson.standard().read(json)).named(name));
    }

    private List<FindingRow> judged(String name, Supplier<ReadDocument> reader) {
        try {
            ReadDocument read = reader.get();
            return FindingRow.of(new JudgedDocument(read, validator.validate(read)), messages);
        } catch (MalformedDocumentException e) {
            return List.of(FindingRow.unreadable(name, e.getMessage()));
        } catch (RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            return List.of(FindingRow.unreadable(name, e.toString()));
        }
    }
}
