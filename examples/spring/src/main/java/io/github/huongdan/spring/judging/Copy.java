package io.github.huongdan.spring.judging;

/**
 * A file made of a received one.
 *
 * @param name a name for it
 * @param content its bytes
 * @param written how many findings are written into it, or corrected in it
 * @param left how many of them a person has to see to: what could not be replaced or given another look
 */
@SuppressWarnings("ArrayRecordComponent") // made for one answer
public record Copy(String name, byte[] content, int written, int left) {}
