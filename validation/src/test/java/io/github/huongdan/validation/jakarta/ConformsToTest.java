package io.github.huongdan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

class ConformsToTest {

    record Submission(
            @ConformsTo(regime = "PARTY_2018", minimum = Severity.WARNING)
            GuidanceDocument document) {}

    private static final GuidanceDocument UNPADDED =
            CleanDocuments.party().toBuilder().header(h -> h.code("5-HD/BTGTU")).build();

    @Test
    void builtInConstraintsSpeakWithoutTheDoor() {
        try (ValidatorFactory factory = Bootstrap.in(Locale.ENGLISH).buildValidatorFactory()) {
            assertThat(paths(factory.getValidator()
                            .validate(GuidanceDocument.builder().subject(" ").build())))
                    .contains("header.code", "header.issuedOn", "sections", "recipients", "signatories", "subject");
        }
    }

    @Test
    void theDoorRunsTheRulesOnEveryDocument() {
        HibernateValidatorConfiguration configuration =
                GuidanceConstraints.addTo(Bootstrap.in(Locale.ENGLISH), Severity.WARNING);
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            Set<ConstraintViolation<GuidanceDocument>> violations =
                    factory.getValidator().validate(UNPADDED);

            assertThat(paths(violations)).containsExactly("header.code.text");
            assertThat(factory.getValidator().validate(CleanDocuments.party())).isEmpty();
        }
    }

    @Test
    void aHostMayTakeTheRulesWithoutTheBuiltInConstraints() {
        GuidanceDocument nameless =
                CleanDocuments.party().toBuilder().header(h -> h.issuer(null)).build();
        Locale vietnamese = Locale.forLanguageTag("vi");
        try (ValidatorFactory both =
                        GuidanceConstraints.addTo(Bootstrap.in(vietnamese)).buildValidatorFactory();
                ValidatorFactory rulesOnly = GuidanceConstraints.addRulesOnly(Bootstrap.in(vietnamese), Severity.ERROR)
                        .buildValidatorFactory()) {
            assertThat(both.getValidator().validate(nameless))
                    .extracting(ConstraintViolation::getMessage)
                    .contains("Thiếu tên cơ quan ban hành")
                    .hasSizeGreaterThan(1);
            assertThat(rulesOnly.getValidator().validate(nameless))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("Thiếu tên cơ quan ban hành");
        }
    }

    @Test
    void aHostsOwnFieldIsJudgedByTheRegimeItNames() {
        ConstraintViolation<Submission> violation = single(Locale.ENGLISH, UNPADDED);

        assertThat(violation.getPropertyPath()).hasToString("document.header.code.text");
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        assertThat(hibernate.getDynamicPayload(Finding.class)).satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ID-06");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void pathsNameListsAndTheirMembers() {
        GuidanceDocument gap = CleanDocuments.party().toBuilder()
                .sections(CleanDocuments.party().sections().subList(0, 2))
                .implementation(section -> section.label("III.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .task("1.", "Báo Sơn Hải", "Báo Sơn Hải báo cáo , đề xuất."))
                .build();

        assertThat(single(Locale.ENGLISH, gap).getPropertyPath()).hasToString("document.sections[2].tasks[0].text");
    }

    @Test
    void pathsNameTheMemberOfAListItself() {
        GuidanceDocument nobody = CleanDocuments.party().toBuilder()
                .sections(CleanDocuments.party().sections().subList(0, 2))
                .implementation(section -> section.label("III.")
                        .heading("TỔ CHỨC THỰC HIỆN")
                        .task("1.", "Báo Sơn Hải", "Báo Sơn Hải báo cáo kết quả.")
                        .task(Task.builder()
                                .label("2.")
                                .text("Mở chuyên mục về bảo vệ rừng.")
                                .build()))
                .build();

        assertThat(single(Locale.ENGLISH, nobody).getPropertyPath()).hasToString("document.sections[2].tasks[1]");
    }

    @Test
    void messagesAreInTheLanguageOfTheInterpolation() {
        assertThat(single(Locale.forLanguageTag("vi"), UNPADDED).getMessage()).contains("phải ghi là");
        assertThat(single(Locale.ENGLISH, UNPADDED).getMessage()).contains("should be");
    }

    @Test
    void messagesShowDaysAsDocumentsWriteThem() {
        GuidanceDocument early = CleanDocuments.party().toBuilder()
                .header(h -> h.issuedOn(LocalDate.of(2018, 9, 5)))
                .subject("về tuyên truyền công tác bảo vệ rừng năm 2018")
                .build();

        assertThat(single(Locale.forLanguageTag("vi"), early).getMessage()).contains("05/9/2018", "20/9/2018");
    }

    @Test
    void whatADocumentSaysIsNotInterpolated() {
        GuidanceDocument hostile = CleanDocuments.party().toBuilder()
                .recipients(CleanDocuments.party().recipients().subList(0, 3))
                .recipient("{expected} ${1+1} \\{x}")
                .recipient("{expected} ${1+1} \\{x}")
                .archive("Ban Tuyên giáo")
                .build();

        assertThat(single(Locale.ENGLISH, hostile).getMessage()).contains("{expected} ${1+1} \\{x}");
    }

    private static ConstraintViolation<Submission> single(Locale locale, GuidanceDocument document) {
        try (ValidatorFactory factory = Bootstrap.in(locale).buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Set<ConstraintViolation<Submission>> violations = validator.validate(new Submission(document));
            assertThat(violations).hasSize(1);
            return violations.iterator().next();
        }
    }

    private static Set<String> paths(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
