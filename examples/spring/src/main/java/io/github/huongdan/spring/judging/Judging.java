package io.github.huongdan.spring.judging;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.GuidanceFormat;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.spring.limits.ServiceLimits;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.JudgedDocument;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads and judges a file of any format. */
@Service
public class Judging {

    private final GuidanceFormats formats;
    private final GuidanceValidator validator;
    private final MeterRegistry meters;

    Judging(GuidanceValidator validator, ServiceLimits limits, MeterRegistry meters) {
        this.validator = validator;
        this.meters = meters;
        this.formats = GuidanceFormats.standard()
                .withLimits(ReadLimits.defaults()
                        .withMaxBytes(Math.toIntExact(limits.size().toBytes())));
    }

    /**
     * Reads a file.
     *
     * @throws MalformedDocumentException if it is no document of its format, or has nothing in it
     */
    public ReadDocument read(Upload upload) {
        count(upload);
        return withWords(formats.read(upload.content(), upload.name()));
    }

    /** Reads a file of which copies are to be made, as {@link #read} does. */
    ReadFile open(Upload upload) {
        count(upload);
        ReadFile file = formats.open(upload.content(), upload.name());
        withWords(file.document());
        return file;
    }

    private void count(Upload upload) {
        meters.counter("huongdan.documents", "format", format(upload).name()).increment();
    }

    private static ReadDocument withWords(ReadDocument read) {
        SourceText source = read.source();
        if (source != null && source.text().isBlank()) {
            throw new MalformedDocumentException("The file has nothing but white space", Place.UNKNOWN);
        }
        return read;
    }

    /** Returns the format that a file is read as. */
    public GuidanceFormat format(Upload upload) {
        return formats.detect(upload.content(), upload.name());
    }

    /**
     * Reads and judges a file.
     *
     * @param regime the id of the regime to judge by, such as {@code PARTY_2017}; null for the one in force when the document was issued
     * @throws MalformedDocumentException if it cannot be read
     * @throws UnknownRegimeException if there is no such regime
     */
    public JudgedDocument judge(Upload upload, @Nullable String regime) {
        return judge(read(upload), regime);
    }

    JudgedDocument judge(ReadDocument read, @Nullable String regime) {
        return new JudgedDocument(read, validator(regime).validate(read));
    }

    private GuidanceValidator validator(@Nullable String regime) {
        if (regime == null || regime.isEmpty()) {
            return validator;
        }
        try {
            return validator.withRegime(regime);
        } catch (IllegalArgumentException e) {
            throw new UnknownRegimeException(regime, e);
        }
    }
}
