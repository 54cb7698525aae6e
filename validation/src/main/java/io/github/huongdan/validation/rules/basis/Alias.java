package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.model.Passage;

/** A short name and where it is given. */
record Alias(Passage passage, int start, int end, String name) {}
