package io.github.huongdan.spring.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * An entry with what was found.
 *
 * @param line its line in the register
 * @param digest the digest by which the same document is known
 * @param findings what was found, in the order of the report
 */
record EntryDetails(@JsonUnwrapped EntryLine line, String digest, List<EntryFinding> findings) {}
