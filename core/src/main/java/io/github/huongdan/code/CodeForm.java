package io.github.huongdan.code;

/** The order in which a document code writes its groups. */
public enum CodeForm {
    /** {@code 81-HD/BTGĐUK}: number, hyphen, type, slash, issuer (36-HD/VPTW, II.1.3). */
    PARTY,
    /** {@code 12/HD-SGDĐT} or {@code 30/2020/NĐ-CP}: number, slash, symbol (Nghị định 30/2020/NĐ-CP, Appendix I, II.3). */
    STATE,
    /** No separator tells: a number alone, or a number with a type ({@code 159-TB}). */
    UNKNOWN
}
