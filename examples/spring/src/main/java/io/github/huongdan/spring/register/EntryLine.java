package io.github.huongdan.spring.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param id the number of the entry
 * @param judgedAt when the document was judged and entered
 * @param name the name of the file; empty where a program sent the document
 * @param sender who sent it; null where nobody said
 * @param regime the id of the regime that it was judged by
 * @param office the issuer as written; null where it is missing
 * @param year the year of issue, by the date, else by the code; null where neither says
 * @param code number and symbol as written; null where they are missing
 * @param subject what it is about; null where it does not say
 * @param errors how many errors were found
 * @param warnings how many warnings
 * @param infos how many remarks
 */
record EntryLine(
        long id,
        Instant judgedAt,
        String name,
        @Nullable String sender,
        String regime,
        @Nullable String office,
        @Nullable Integer year,
        @Nullable String code,
        @Nullable String subject,
        int errors,
        int warnings,
        int infos) {}
