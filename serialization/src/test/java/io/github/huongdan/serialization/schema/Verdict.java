package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader and the schema of a format say of one document.
 *
 * @param refusal the reader's error, or null where it has read the document
 * @param errors the schema's errors
 */
record Verdict(@Nullable MalformedDocumentException refusal, List<String> errors) {

    static Verdict onJson(byte[] json) {
        return new Verdict(refusal(() -> GuidanceJson.standard().read(json)), JsonJudge.errors(json));
    }

    static Verdict onXml(byte[] xml) {
        return new Verdict(refusal(() -> GuidanceXml.standard().read(xml)), XmlJudge.errors(xml));
    }

    private static @Nullable MalformedDocumentException refusal(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (MalformedDocumentException e) {
            return e;
        }
    }

    boolean readable() {
        return refusal == null;
    }

    boolean valid() {
        return errors.isEmpty();
    }
}
