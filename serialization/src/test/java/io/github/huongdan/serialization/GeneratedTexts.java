package io.github.huongdan.serialization;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts of Vietnamese letters and of all that formats stumble over. */
public final class GeneratedTexts {

    private static final String VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệÁĐƯỦ 0123456789-/.,;:";

    /** Marks of markup and of JSON, line ends of every kind, blanks that are not spaces, marks that join the letter before. */
    private static final List<String> AWKWARD = List.of(
            "\t",
            "\n",
            "\r",
            "\r\n",
            " ",
            "  ",
            "<",
            "&",
            ">",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "&amp;",
            "&#10;",
            "\"",
            "'",
            "\\",
            "\\u0041",
            "/",
            "\u007F",
            "\u0080",
            "\u0085",
            "\u00A0",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\uFFFD",
            "\u0301",
            "\u0323",
            "o\u0323\u0302",
            "\uD83D\uDE00",
            "\uD800\uDC00",
            "\uDBFF\uDFFF");

    private GeneratedTexts() {}

    /** Texts that both JSON and XML 1.0 can carry. */
    public static Arbitrary<String> inXml() {
        return join(pieces());
    }

    /** Texts that JSON can carry: control characters and those that are none, too. */
    public static Arbitrary<String> inJson() {
        return join(Arbitraries.frequencyOf(
                Tuple.of(6, pieces()),
                Tuple.of(1, character(0, 0x1F)),
                Tuple.of(1, Arbitraries.of("\uFFFE", "\uFFFF", "\u0000"))));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(VIETNAMESE.split(""))),
                Tuple.of(6, Arbitraries.of(AWKWARD)),
                Tuple.of(1, character(0x20, 0xD7FF)),
                Tuple.of(1, character(0xE000, 0xFFFD)),
                Tuple.of(1, character(0x10000, 0x10FFFF)));
    }

    private static Arbitrary<String> character(int first, int last) {
        return Arbitraries.integers().between(first, last).map(Character::toString);
    }

    private static Arbitrary<String> join(Arbitrary<String> pieces) {
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
