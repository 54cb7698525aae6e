package io.github.huongdan.spring.api;

import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.spring.judging.Converted;
import java.io.IOException;
import org.springframework.http.HttpOutputMessage;

/** Answers with a document in one of the library's formats. */
final class DocumentConverter extends OneWayConverter<Converted> {

    private final String ending;
    private final GuidanceFormat format;

    DocumentConverter(String type, String ending, GuidanceFormat format) {
        super(Converted.class, Types.of(type));
        this.ending = ending;
        this.format = format;
    }

    @Override
    protected void writeInternal(Converted converted, HttpOutputMessage message) throws IOException {
        Export export = format.export(converted.document());
        name(message, converted.upload().nameWith(ending));
        message.getHeaders().set(Types.NOTES, String.valueOf(export.notes().size()));
        message.getBody().write(export.content());
    }
}
