package io.github.huongdan.spring.register;

import io.github.huongdan.model.GuidanceDocument;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A document that a program has entered, with whatever defects.
 *
 * @param sender who sends it; null where nobody says
 * @param document the guidance
 */
record Incoming(@Nullable String sender, @NotNull GuidanceDocument document) {}
