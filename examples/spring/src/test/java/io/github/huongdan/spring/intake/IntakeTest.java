package io.github.huongdan.spring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.jakarta.ConformsTo;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class IntakeTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final GuidanceDocument CLEAN = read("81-hd-btgduk-clean.txt");
    private static final GuidanceDocument UNNUMBERED =
            CLEAN.toBuilder().header(h -> h.code("-HD/BTGĐUK")).build();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper mapper;

    @Autowired
    private Validator validator;

    @Autowired
    private Counter counter;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDocumentComesAndGoesAsJson() throws IOException {
        MvcTestResult result = post(CLEAN, "vi");

        assertThat(result).hasStatusOk();
        assertThat(GuidanceJson.standard().read(result.getResponse().getContentAsByteArray()))
                .isEqualTo(CLEAN);
    }

    @Test
    void aDefectIsRefusedInTheLanguageOfTheRequest() {
        assertThat(post(UNNUMBERED, "vi")).hasStatus(422).bodyJson().isEqualTo("""
                [{"path": "document.header.code.text", "ruleId": "ID-01", "message": "Văn bản chưa ghi số: “-HD/BTGĐUK”"}]
                """);
        assertThat(post(UNNUMBERED, "en")).hasStatus(422).bodyJson().isEqualTo("""
                [{"path": "document.header.code.text", "ruleId": "ID-01", "message": "The number was left blank: \\"-HD/BTGĐUK\\""}]
                """);
    }

    @Test
    void theConstraintsOfTheApplicationStandBeside() {
        assertThat(post("{\"sender\": \"\"}", "vi")).hasStatus(422).bodyJson().isLenientlyEqualTo("""
                [{"path": "sender", "message": "không được để trống"}, {"path": "document", "message": "không được thiếu"}]
                """);
    }

    @Test
    void everyFindingOfTheSourceDocumentHasAPathThatSpringFollows() {
        GuidanceDocument source = read("81-hd-btgduk.txt");

        assertThat(post(source, "vi"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$[*].ruleId")
                .asArray()
                .contains("HDR-01", "HDR-04", "HDR-08");
    }

    @Test
    void aDocumentIsGivenBackAsTheBytesOfTheFormat() {
        MvcTestResult result = post(
                "{\"sender\": \"BTG\", \"document\": " + GuidanceJson.standard().write(CLEAN) + "}", "vi");

        assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(result.getResponse().getContentAsByteArray())
                .isEqualTo(GuidanceJson.standard().compact().writeBytes(CLEAN));
    }

    @Test
    void whatIsNoDocumentIsABadRequestThatSaysWhere() {
        assertBadRequest(
                "{\"sender\": \"BTG\", \"document\": {\"format\": \"huongdan/1.0\", \"sections\": 7}}",
                "document.sections");
        assertBadRequest(
                "{\"sender\": \"BTG\", \"document\": {\"format\": \"huongdan/1.0\", \"closing\": [\"a\", null]}}",
                "document.closing[1]");
        assertBadRequest("{\"sender\": \"BTG\", \"document\": {\"format\": \"huongdan/9.0\"}}", "document.format");
        assertBadRequest("{\"sender\": {\"a\": 1}}", "sender");
        assertBadRequest("7", "");
    }

    @Test
    void whatIsNotWellFormedIsABadRequestThatSaysInWhichLine() {
        for (String json : new String[] {
            "{\"sender\": \"BTG\",\n\"document\": {\"format\": \"huongdan/1.0\",,", "{\"sender\":\n\"BTG\"] }"
        }) {
            MvcTestResult result = post(json, "vi");
            assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(result).bodyJson().extractingPath("$.line").isEqualTo(2);
            assertThat(result).bodyJson().extractingPath("$.column").asNumber().isNotNull();
        }
    }

    private void assertBadRequest(String json, String path) {
        MvcTestResult result = post(json, "vi");
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.path").isEqualTo(path);
        assertThat(result).bodyJson().extractingPath("$.detail").asString().isNotBlank();
    }

    /** The application has no mapper for XML, and the module does not need its classes. */
    @Test
    void nothingOfJacksonsXmlIsThere() {
        assertThatThrownBy(() -> Class.forName("tools.jackson.dataformat.xml.XmlMapper"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void theServiceIsGuardedByTheProfileItNames() {
        GuidanceDocument ofTheState =
                CLEAN.toBuilder().header(h -> h.system(IssuingSystem.STATE)).build();

        assertThat(counter.enter(CLEAN, "BTG")).isPresent();
        assertThat(validator.validate(new Submission("BTG", ofTheState))).isNotEmpty();
        assertThat(counter.enter(ofTheState, "BTG")).isPresent();
        assertThatThrownBy(() -> counter.enter(UNNUMBERED, "BTG"))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused -> assertThat(refused.getConstraintViolations())
                                .extracting(
                                        violation -> violation.getPropertyPath().toString())
                                .containsExactly("enter.document.header.code.text"));
    }

    @Test
    void theValidatorOfTheContextSpeaksTheLanguageOfTheThread() {
        LocaleContextHolder.setLocale(VIETNAMESE);

        Set<ConstraintViolation<Submission>> violations = validator.validate(new Submission("BTG", UNNUMBERED));

        assertThat(violations).singleElement().satisfies(violation -> {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            assertThat(violation.getMessage()).startsWith("Văn bản chưa ghi số");
            assertThat(hibernate.getDynamicPayload(Finding.class).severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void theDocumentsOwnConstraintsSpeakTheLanguageOfTheThread() {
        LocaleContextHolder.setLocale(VIETNAMESE);
        GuidanceDocument undated =
                CLEAN.toBuilder().header(h -> h.issuedOn(null)).build();

        assertThat(validator.validate(undated)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("header.issuedOn");
            assertThat(violation.getMessage()).isEqualTo("không được thiếu");
        });
    }

    @Test
    void theOfficesOwnRulesJudge() {
        GuidanceDocument capital = CLEAN.toBuilder()
                .subject("Về tuyên truyền công tác thông tin đối ngoại năm 2017")
                .build();

        assertThat(validator.validate(new Warned(capital))).isEmpty();
        assertThat(GuidanceValidator.standard().validate(capital).findings())
                .extracting(Finding::ruleId)
                .contains("HDR-15");
    }

    @Test
    void whatADocumentSaysIsNoExpression() {
        LocaleContextHolder.setLocale(VIETNAMESE);
        GuidanceDocument hostile =
                CLEAN.toBuilder().header(h -> h.title("${1+1}{actual}")).build();

        assertThat(validator.validate(new Submission("BTG", hostile)))
                .extracting(ConstraintViolation::getMessage)
                .anySatisfy(message -> assertThat(message).contains("“${1+1}{actual}”"));
    }

    record Warned(@ConformsTo(minimum = Severity.INFO) GuidanceDocument document) {}

    private MvcTestResult post(GuidanceDocument document, String language) {
        return post(mapper.writeValueAsString(new Submission("Ban Tuyên giáo", document)), language);
    }

    private MvcTestResult post(String json, String language) {
        return mvc.post()
                .uri("/submissions")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", language)
                .content(json)
                .exchange();
    }

    private static GuidanceDocument read(String name) {
        try {
            return GuidanceText.standard()
                    .read(Files.readAllBytes(Path.of("..", "documents", name)))
                    .document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
