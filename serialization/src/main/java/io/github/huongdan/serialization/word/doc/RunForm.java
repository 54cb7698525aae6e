package io.github.huongdan.serialization.word.doc;

/**
 * How letters look when all is taken into account.
 *
 * @param look the look
 * @param properties the look in the words of a .docx
 */
record RunForm(RunLook look, Xml properties) {}
