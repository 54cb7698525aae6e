package io.github.huongdan.source;

/** Where something stands, in the terms in which a person finds it: line and column of a text, paragraph of a Word file, page and line of a PDF file. */
public sealed interface Location permits Position, ParagraphPosition {}
