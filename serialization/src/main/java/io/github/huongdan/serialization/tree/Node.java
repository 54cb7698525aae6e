package io.github.huongdan.serialization.tree;

/** What stands in an element: text or another element. */
public sealed interface Node permits Text, Element {}
