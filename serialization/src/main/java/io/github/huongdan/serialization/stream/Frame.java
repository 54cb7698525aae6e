package io.github.huongdan.serialization.stream;

/**
 * What stands around documents.
 *
 * @param empty stands for the whole where there are none
 */
public record Frame(String opening, String between, String closing, String empty) {}
