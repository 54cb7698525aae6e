package io.github.huongdan.model;

/** What stands in a preamble or an appendix: a paragraph or a table. Both are immutable and thread-safe. */
public sealed interface Block permits Paragraph, Table {}
