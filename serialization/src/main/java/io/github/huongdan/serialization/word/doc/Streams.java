package io.github.huongdan.serialization.word.doc;

/**
 * What is read of the streams of a file.
 *
 * @param main the text and how it looks
 * @param table the tables that say where things are
 * @param data what was too long for the main stream; empty where there is none
 * @param information where tables begin
 * @param macros whether the file has macros
 */
record Streams(byte[] main, byte[] table, byte[] data, FileInformation information, boolean macros) {}
