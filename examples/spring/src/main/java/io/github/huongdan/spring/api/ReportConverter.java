package io.github.huongdan.spring.api;

import io.github.huongdan.spring.judging.Upload;
import io.github.huongdan.validation.report.JudgedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpOutputMessage;

/** Answers with a report on a judged document, in the language of the request. */
final class ReportConverter extends OneWayConverter<JudgedDocument> {

    private final String ending;
    private final BiFunction<Locale, JudgedDocument, String> report;

    ReportConverter(String type, String ending, BiFunction<Locale, JudgedDocument, String> report) {
        super(JudgedDocument.class, Types.of(type));
        this.ending = ending;
        this.report = report;
    }

    @Override
    protected void writeInternal(JudgedDocument judged, HttpOutputMessage message) throws IOException {
        String text = report.apply(LocaleContextHolder.getLocale(), judged);
        name(message, new Upload(judged.name(), new byte[0]).nameWith(ending));
        message.getBody().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
