package io.github.huongdan.serialization.legacy;

/**
 * An encoding that a text seems to stand in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param encoding the encoding
 * @param confidence how sure it is, between 0 and 1: near 1 where many words speak for the encoding and none against it
 * @param evidence how many words, or in wrongly decoded text how many letters, read as Vietnamese in that encoding and in no other way
 */
public record RecognisedEncoding(LegacyEncoding encoding, double confidence, int evidence) {}
