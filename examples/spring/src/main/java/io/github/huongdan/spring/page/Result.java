package io.github.huongdan.spring.page;

import java.util.List;

/**
 * What the page shows of a judged document.
 *
 * @param name how the file is called
 * @param regime the id of the regime that was asked for; empty for the one in force at its date
 * @param counts how many findings there are, for each severity
 * @param parts the parts with findings, in the order of the document
 * @param asRead the document as the library reads it
 * @param notChecked the rules that were not checked, or in part only, by reason
 * @param article the report, as HTML
 * @param copies what can be made of the file itself
 */
record Result(
        String name,
        String regime,
        List<Count> counts,
        List<Count> parts,
        List<AsRead.Row> asRead,
        List<Unchecked.Group> notChecked,
        String article,
        Copies copies) {

    /** How many findings are of a severity, or about a part. */
    record Count(String name, int number) {}

    /** Returns how many findings there are. */
    public int findings() {
        return counts.stream().mapToInt(Count::number).sum();
    }
}
