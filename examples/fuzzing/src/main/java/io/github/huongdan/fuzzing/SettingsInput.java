package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Settings;
import io.github.huongdan.validation.GuidanceValidator;
import java.time.LocalDate;

/** Any bytes as a small file of an application that changes how documents are judged. */
final class SettingsInput {

    private static final GuidanceDocument DOCUMENT = GuidanceDocument.builder()
            .header(header -> header.superior("TỈNH ỦY")
                    .issuer("BAN TUYÊN GIÁO")
                    .code("12-HD/BTGTU")
                    .place("Hòa Bình")
                    .issuedOn(LocalDate.of(2017, 3, 7)))
            .typeName("HƯỚNG DẪN")
            .subject("về đợt sinh hoạt")
            .build();

    private SettingsInput() {}

    /** Holds that the file is refused in the declared way, at a line within it, or gives a validator that judges a document. */
    static void judges(byte[] input, Reading reading) {
        GuidanceValidator validator;
        try {
            validator = reading.read(GuidanceValidator.standard(), Settings.of("fuzz.conf", input));
        } catch (MalformedFileException e) {
            Held.check(e.line() >= 0 && e.line() <= input.length + 1, "a refusal at line " + e.line());
            return;
        }
        Held.check(
                validator.validate(DOCUMENT).findings().stream()
                        .noneMatch(finding -> finding.ruleId().equals("internal")),
                "a rule failed");
    }

    /** Makes a validator of a file. */
    interface Reading {

        GuidanceValidator read(GuidanceValidator validator, Settings file);
    }
}
