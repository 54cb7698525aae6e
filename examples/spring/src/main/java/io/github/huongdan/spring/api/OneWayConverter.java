package io.github.huongdan.spring.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Answers with a value in one format, as a file with a name, and reads nothing. */
abstract class OneWayConverter<T> extends AbstractHttpMessageConverter<T> {

    private final Class<T> type;

    OneWayConverter(Class<T> type, MediaType format) {
        super(format);
        setDefaultCharset(format.getCharset());
        this.type = type;
    }

    @Override
    protected final boolean supports(Class<?> given) {
        return type.isAssignableFrom(given);
    }

    @Override
    protected final boolean canRead(@Nullable MediaType format) {
        return false;
    }

    @Override
    protected final T readInternal(Class<? extends T> given, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Nothing is read here", message);
    }

    static void name(HttpOutputMessage message, String name) {
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build());
    }
}
