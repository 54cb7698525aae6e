package io.github.huongdan.serialization.recognition.line;

/** The kinds of labels that divisions and items carry, from the outside in where a document uses several. */
public enum LabelKind {
    /** {@code Phần thứ nhất}, {@code Phần I}. */
    PART,
    /** {@code Chương I}. */
    CHAPTER,
    /** {@code A.}, {@code B.}, where a document counts its top divisions so. */
    CAPITAL,
    /** {@code I.}, {@code II-}. */
    ROMAN,
    /** {@code Mục 1}. */
    SUBCHAPTER,
    /** {@code Điều 1.}. */
    ARTICLE,
    /** {@code 1.}, {@code 1-}, {@code 1)}. */
    ARABIC,
    /** {@code (1)}. */
    PARENTHESISED,
    /** {@code 1.1.}. */
    DECIMAL_2,
    /** {@code 1.1.1.}. */
    DECIMAL_3,
    /** {@code 1.1.1.1.}. */
    DECIMAL_4,
    /** A name of the document's own that counts: {@code BƯỚC MỘT}, {@code Nội dung 2.}. */
    NAMED,
    /** {@code a)}, {@code đ.}. */
    LETTER,
    /** {@code -}. */
    DASH,
    /** {@code +}. */
    PLUS,
    /** {@code •}, {@code *} and other signs. */
    BULLET;

    /** Whether a word names the division: {@code Phần}, {@code Điều}. */
    public boolean named() {
        return this == PART || this == CHAPTER || this == SUBCHAPTER || this == ARTICLE;
    }

    public boolean numbered() {
        return this != DASH && this != PLUS && this != BULLET;
    }
}
