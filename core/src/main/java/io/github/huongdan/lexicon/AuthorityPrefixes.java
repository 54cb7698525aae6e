package io.github.huongdan.lexicon;

import java.util.List;

/** Prefixes of authority: in whose name or for whom a signatory signs. Which are in force is a matter of the regime. */
public final class AuthorityPrefixes {

    /** The prefixes as offices write them, in capitals and without the full stop: {@code T/M}, {@code KT}. */
    public static final List<String> WRITTEN = WordList.read("prefixes").phrases("prefix");

    /** The letters of the prefix of who signs on behalf of a collective organ: {@code T/M}. */
    public static final String ON_BEHALF = "TM";

    /** The letters of the prefix of a deputy who signs for the head: {@code K/T}. */
    public static final String FOR_HEAD = "KT";

    /** The letters of the prefix of who is authorised to sign: {@code TUQ}. */
    public static final String AUTHORISED = "TUQ";

    /** The letter of who acts in an office that is vacant: {@code Q. GIÁM ĐỐC}. */
    public static final String ACTING = "Q";

    private AuthorityPrefixes() {}
}
