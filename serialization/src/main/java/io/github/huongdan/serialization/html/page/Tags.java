package io.github.huongdan.serialization.html.page;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;

/** Counts the tags of a page before it is parsed, since each takes much more memory than its characters. */
public final class Tags {

    /** A paragraph may have so many elements in the middle. */
    private static final int PER_PARAGRAPH = 5;

    private Tags() {}

    /** Refuses a page with more tags than limits allow. */
    public static void requireWithin(String page, ReadLimits limits) {
        long most = (long) limits.maxListLength() * PER_PARAGRAPH;
        long count = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            boolean opens = at + 1 < page.length() && page.charAt(at + 1) != '/';
            count += opens ? 1 : 0;
            if (count > most) {
                throw new MalformedDocumentException("The page has more than " + most + " elements", Place.UNKNOWN);
            }
        }
    }
}
