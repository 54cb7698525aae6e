package io.github.huongdan.spring.intake;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.jakarta.ConformsTo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What an office sends in.
 *
 * @param sender who sends it
 * @param document the guidance
 */
record Submission(
        @NotBlank String sender, @NotNull @ConformsTo GuidanceDocument document) {}
