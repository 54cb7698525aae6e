package io.github.huongdan.regime;

/** Whether a colon stands after {@code Số} in the letterhead. */
public enum NumberColon {
    /** {@code Số: 12/HD-SGDĐT} (Nghị định 30/2020/NĐ-CP, Appendix I, II.3.c). */
    REQUIRED,
    /** {@code Số 81-HD/BTGĐUK}; a colon goes against the samples. */
    DISCOURAGED,
    /** {@code Số 81-HD/BTGĐUK}; a colon is wrong (05-HD/VPTW). */
    FORBIDDEN
}
