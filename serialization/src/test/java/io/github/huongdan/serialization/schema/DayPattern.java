package io.github.huongdan.serialization.schema;

/**
 * The real days of the years 0001 to 9999 as a regular expression that every dialect knows: no look-ahead, no classes of characters by
 * name.
 */
final class DayPattern {

    private static final String YEAR = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
    private static final String FOURTH = "(?:0[48]|[2468][048]|[13579][26])";
    private static final String LEAP_YEAR = "(?:[0-9]{2}" + FOURTH + "|" + FOURTH + "00)";
    private static final String LONG = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
    private static final String SHORT = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
    private static final String FEBRUARY = "02-(?:0[1-9]|1[0-9]|2[0-8])";

    static final String TEXT =
            "^(?:" + YEAR + "-(?:" + LONG + "|" + SHORT + "|" + FEBRUARY + ")|" + LEAP_YEAR + "-02-29)$";

    private DayPattern() {}
}
