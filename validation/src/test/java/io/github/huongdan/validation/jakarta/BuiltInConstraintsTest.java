package io.github.huongdan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Task;
import io.github.huongdan.validation.CleanDocuments;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInConstraintsTest {

    private static final GuidanceDocument INCOMPLETE = CleanDocuments.party().toBuilder()
            .header(h -> h.code((DocumentCode) null).issuedOn(null).issuer(" ").mark(" "))
            .subject(" ")
            .sections(List.of(new Implementation(
                    "I.", "TỔ CHỨC THỰC HIỆN", List.of(Task.builder().build()))))
            .recipients(List.of())
            .build();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @Test
    void violationsNameTheirPlaceThroughListsAndSections() {
        assertThat(messages(Locale.ENGLISH))
                .containsOnlyKeys(
                        "header.code",
                        "header.issuedOn",
                        "header.issuer",
                        "header.marks[1].<list element>",
                        "recipients",
                        "sections[0].tasks[0].assignees",
                        "sections[0].tasks[0].text",
                        "subject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "tr"})
    void messagesAreInTheLanguageAskedForUnderEveryDefaultLocale(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(messages(Locale.ENGLISH))
                .containsEntry("header.code", "must not be null")
                .containsEntry("recipients", "must not be empty")
                .containsEntry("subject", "must not be blank");
        assertThat(messages(Bootstrap.VIETNAMESE))
                .containsEntry("header.code", "không được thiếu")
                .containsEntry("recipients", "không được để trống")
                .containsEntry("subject", "không được để trống");
    }

    @Test
    void everyConstraintOfTheModelSpeaksVietnamese() {
        ResourceBundle bundle = ResourceBundle.getBundle("ContributorValidationMessages", Bootstrap.VIETNAMESE);

        assertThat(ModelConstraints.all()).contains(NotNull.class, NotBlank.class, NotEmpty.class);
        assertThat(ModelConstraints.all())
                .allSatisfy(kind -> assertThat(bundle.getString(kind.getName() + ".message"))
                        .isNotBlank());
    }

    private static Map<String, String> messages(Locale locale) {
        Map<String, String> messages = new TreeMap<>();
        try (ValidatorFactory factory = Bootstrap.in(locale).buildValidatorFactory()) {
            for (ConstraintViolation<?> violation : factory.getValidator().validate(INCOMPLETE)) {
                messages.put(violation.getPropertyPath().toString(), violation.getMessage());
            }
        }
        return messages;
    }
}
