package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.DocumentReader;
import io.github.huongdan.serialization.DocumentWriter;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.stream.ByteSource;
import io.github.huongdan.serialization.stream.Frame;
import io.github.huongdan.serialization.stream.FramedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Documents as the children of one root. */
record XmlCollection(GuidanceXml codec, ReadLimits limits, boolean pretty, String namespace) implements ManyDocuments {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Override
    public DocumentReader reader(InputStream in) {
        return new XmlCollectionReader(codec, limits, new ByteSource(in));
    }

    @Override
    public DocumentWriter writer(OutputStream out) {
        String lineEnd = pretty ? "\n" : "";
        String opening =
                DECLARATION + lineEnd + "<" + FormatFields.COLLECTION + " xmlns=\"" + namespace + "\">" + lineEnd;
        String closing = "</" + FormatFields.COLLECTION + ">" + lineEnd;
        int before = DECLARATION.length() + lineEnd.length();
        return new FramedWriter(out, new Frame(opening, "", closing, opening + closing), document -> {
            byte[] written = codec.writeBytes(document);
            return Arrays.copyOfRange(written, before, written.length);
        });
    }
}
