package io.github.huongdan.serialization.word.part;

/** The vocabularies of XML that a Word file mixes, by what an element of them may hold. */
public enum Markup {
    /** Text, paragraphs, tables: {@code w}. */
    WORD,
    /** Formulas: {@code m}. */
    MATH,
    /** Drawings in any part of DrawingML: {@code wp}, {@code a}, {@code wps}, {@code wpg}. */
    DRAWING,
    /** Drawings of older versions: {@code v}. */
    VML,
    /** Content for readers that know more and a replacement for others: {@code mc}. */
    COMPATIBILITY,
    /** Anything else. */
    OTHER;

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

    static Markup of(String namespace) {
        if (namespace.startsWith(TRANSITIONAL)) {
            return standard(namespace.substring(TRANSITIONAL.length()));
        }
        if (namespace.startsWith(STRICT)) {
            return standard(namespace.substring(STRICT.length()));
        }
        if (namespace.equals("urn:schemas-microsoft-com:vml")) {
            return VML;
        }
        return isKnown(namespace) && namespace.contains("/wordprocessing") ? DRAWING : OTHER;
    }

    private static Markup standard(String name) {
        return switch (name) {
            case "wordprocessingml/2006/main", "wordprocessingml/main" -> WORD;
            case "officeDocument/2006/math", "officeDocument/math" -> MATH;
            case "markup-compatibility/2006" -> COMPATIBILITY;
            default -> name.startsWith("drawingml/") ? DRAWING : OTHER;
        };
    }

    /** Tells whether content that needs a namespace may be read in place of its replacement. */
    static boolean isKnown(String namespace) {
        return namespace.startsWith(MICROSOFT) || namespace.startsWith(TRANSITIONAL) || namespace.startsWith(STRICT);
    }
}
