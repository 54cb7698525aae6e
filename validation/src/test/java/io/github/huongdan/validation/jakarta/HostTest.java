package io.github.huongdan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an application may do with {@link ConformsTo} on its own types. */
class HostTest {

    record Submission(
            @ConformsTo(minimum = Severity.WARNING) @Nullable
            GuidanceDocument document) {}

    record Dossier(List<@ConformsTo(minimum = Severity.WARNING) GuidanceDocument> documents) {}

    record PartyMail(@ConformsTo(profile = Profile.PARTY) GuidanceDocument document) {}

    record StateMail(@ConformsTo(profile = Profile.STATE) GuidanceDocument document) {}

    record Contradiction(
            @ConformsTo(profile = Profile.STATE, regime = "PARTY_2018")
            GuidanceDocument document) {}

    record UnknownRegime(@ConformsTo(regime = "PARTY_1900") GuidanceDocument document) {}

    /** Its method has a constraint on its parameter. */
    static class Desk {
        public void take(@ConformsTo(minimum = Severity.WARNING) GuidanceDocument document) {}
    }

    private static final GuidanceDocument UNPADDED =
            CleanDocuments.party().toBuilder().header(h -> h.code("5-HD/BTGTU")).build();

    private static final GuidanceDocument MANY_DEFECTS = UNPADDED.toBuilder()
            .header(h -> h.issuer("Ban Tuyên giáo").place(null))
            .closing(List.of("Trên đây là hướng dẫn tuyên truyền , đề nghị thực hiện."))
            .build();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @Test
    void nothingIsValid() {
        assertThat(validate(new Submission(null))).isEmpty();
    }

    @Test
    void everyFindingIsAViolationThatCarriesIt() {
        List<Finding> findings = GuidanceValidator.standard()
                .validate(MANY_DEFECTS)
                .atLeast(Severity.WARNING)
                .findings();

        assertThat(findings).hasSizeGreaterThan(2);
        assertThat(validate(new Submission(MANY_DEFECTS)))
                .extracting(HostTest::finding)
                .containsExactlyInAnyOrderElementsOf(findings);
    }

    @Test
    void membersOfAListAreJudgedEach() {
        Dossier dossier = new Dossier(List.of(CleanDocuments.party(), UNPADDED));

        assertThat(validate(dossier))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("documents[1].<list element>.header.code.text");
    }

    @Test
    void parametersOfMethodsAreJudged() throws NoSuchMethodException {
        try (ValidatorFactory factory = Bootstrap.in(Locale.ENGLISH).buildValidatorFactory()) {
            assertThat(factory.getValidator()
                            .forExecutables()
                            .validateParameters(
                                    new Desk(),
                                    Desk.class.getMethod("take", GuidanceDocument.class),
                                    new Object[] {UNPADDED}))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("take.document.header.code.text");
        }
    }

    @Test
    void aHostMayDemandTheFormOfOneSystem() {
        assertThat(validate(new PartyMail(CleanDocuments.party()))).isEmpty();
        assertThat(validate(new StateMail(CleanDocuments.state()))).isEmpty();
        assertThat(validate(new PartyMail(CleanDocuments.state()))).isNotEmpty();
        assertThat(validate(new StateMail(CleanDocuments.party())))
                .extracting(violation -> finding(violation).ruleId())
                .contains("ID-03");
    }

    @Test
    void aRegimeBesideAProfileIsRefused() {
        assertThatThrownBy(() -> validate(new Contradiction(CleanDocuments.party())))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownRegimeIsRefused() {
        assertThatThrownBy(() -> validate(new UnknownRegime(CleanDocuments.party())))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("No regime has the id PARTY_1900");
    }

    @Test
    void anApplicationsOwnValidatorJudges() {
        GuidanceValidator lenient = GuidanceValidator.standard()
                .withConfiguration(Configuration.standard().withOff("ID-06"));

        assertThat(validate(new Submission(UNPADDED))).hasSize(1);
        assertThat(validate(
                        new Submission(UNPADDED),
                        configuration -> GuidanceConstraints.judgedBy(configuration, lenient)))
                .isEmpty();
    }

    @Test
    void oneValidatorOfAFactoryMayHaveRulesOfItsOwn() {
        GuidanceValidator lenient = GuidanceValidator.standard()
                .withConfiguration(Configuration.standard().withOff("ID-06"));
        try (ValidatorFactory factory = Bootstrap.in(Locale.ENGLISH).buildValidatorFactory()) {
            assertThat(factory.unwrap(HibernateValidatorFactory.class)
                            .usingContext()
                            .constraintValidatorPayload(lenient)
                            .getValidator()
                            .validate(new Submission(UNPADDED)))
                    .isEmpty();
        }
    }

    @Test
    void violationsAreTheSameUnderEveryDefaultLocale() {
        Set<TreeMap<String, Finding>> results = new HashSet<>();
        for (String language : List.of("vi", "en", "tr")) {
            Locale.setDefault(Locale.forLanguageTag(language));
            TreeMap<String, Finding> byPath = new TreeMap<>();
            validate(new Submission(MANY_DEFECTS))
                    .forEach(violation -> byPath.put(
                            violation.getPropertyPath() + " "
                                    + finding(violation).ruleId(),
                            finding(violation)));
            results.add(byPath);
        }

        assertThat(results).hasSize(1);
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    private static <T> Set<ConstraintViolation<T>> validate(T host) {
        return validate(host, UnaryOperator.identity());
    }

    private static <T> Set<ConstraintViolation<T>> validate(
            T host, UnaryOperator<HibernateValidatorConfiguration> change) {
        try (ValidatorFactory factory =
                change.apply(Bootstrap.in(Locale.ENGLISH)).buildValidatorFactory()) {
            return factory.getValidator().validate(host);
        }
    }
}
