package io.github.huongdan.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.huongdan.benchmarks.beans.Guidance;
import io.github.huongdan.benchmarks.beans.GuidanceForJacksonXml;
import io.github.huongdan.model.GuidanceDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.xml.XmlMapper;

/** What an application would take instead: data binding to classes of its own, and a validator of constraints. */
public class Alternatives extends SteadyState {

    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();
    private static final XmlMapper XML = XmlMapper.builder()
            .addMixIn(Guidance.class, GuidanceForJacksonXml.WithoutSections.class)
            .build();
    private static final Validator CONSTRAINTS = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Benchmark
    public Guidance databindRead(Prepared prepared) {
        return JSON.readValue(prepared.json, Guidance.class);
    }

    @Benchmark
    public byte[] databindWrite(Bound bound) {
        return JSON.writeValueAsBytes(bound.bean);
    }

    @Benchmark
    public Guidance jacksonXmlRead(Prepared prepared) {
        return XML.readValue(prepared.xml, GuidanceForJacksonXml.class);
    }

    /** The constraints of Jakarta Validation that stand on the model, without the rules. */
    @Benchmark
    public Set<ConstraintViolation<GuidanceDocument>> hibernateValidator(Prepared prepared) {
        return CONSTRAINTS.validate(prepared.document);
    }
}
