package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Any bytes as many documents in each form: each read or refused, to an end; those that were read are written and read back equal. */
public final class StreamsTarget {

    private static final List<ManyDocuments> FORMS = List.of(
            GuidanceJson.standard().lines(),
            GuidanceJson.standard().array(),
            GuidanceXml.standard().collection());

    private StreamsTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> {
            for (ManyDocuments form : FORMS) {
                try {
                    run(form, input);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private static void run(ManyDocuments form, byte[] input) throws IOException {
        List<GuidanceDocument> documents = read(form, input, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = form.writer(out)) {
            for (GuidanceDocument document : documents) {
                writer.write(document);
            }
        }
        Held.same(read(form, out.toByteArray(), false), documents, "the documents read back");
    }

    private static List<GuidanceDocument> read(ManyDocuments form, byte[] input, boolean anything) throws IOException {
        List<GuidanceDocument> documents = new ArrayList<>();
        int steps = 0;
        try (DocumentReader reader = form.reader(new ByteArrayInputStream(input))) {
            while (reader.hasNext()) {
                Held.check(steps++ <= input.length, "more documents than bytes");
                try {
                    documents.add(reader.next());
                } catch (MalformedDocumentException e) {
                    Held.check(anything, "what was written is refused: " + e.getMessage());
                }
            }
        }
        return documents;
    }
}
