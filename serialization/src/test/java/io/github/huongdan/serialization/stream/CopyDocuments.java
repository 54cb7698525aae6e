package io.github.huongdan.serialization.stream;

import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** A program that reads so many megabytes of documents, made while they are read, writes them again, and says what came of it. */
final class CopyDocuments {

    static final Map<String, ManyDocuments> FORMS = Map.of(
            "lines", GuidanceJson.standard().lines(),
            "array", GuidanceJson.standard().compact().array(),
            "collection", GuidanceXml.standard().compact().collection());

    private CopyDocuments() {}

    public static void main(String[] args) throws IOException {
        ManyDocuments form = FORMS.get(args[0]);
        MadeStream made = new MadeStream(form, Long.parseLong(args[1]) * 1_000_000);
        CheckedInputStream in = new CheckedInputStream(made, new CRC32());
        CheckedOutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
        long documents = 0;
        try (DocumentReader reader = form.reader(in);
                DocumentWriter writer = form.writer(out)) {
            while (reader.hasNext()) {
                writer.write(reader.next());
                documents++;
            }
        }
        boolean equal = in.getChecksum().getValue() == out.getChecksum().getValue();
        boolean all = documents == made.documents();
        System.out.printf(
                "%s: %d documents, %d bytes, %s%n",
                args[0], documents, made.bytes(), equal && all ? "all equal" : "different");
    }

    /** Returns a stream of so many documents. */
    static String written(ManyDocuments form, int documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = form.writer(out)) {
            for (int i = 0; i < documents; i++) {
                writer.write(SampleDocument.full());
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
