package io.github.huongdan.code;

/**
 * The system of organs that a document comes from; it decides the rules of form.
 *
 * <p>Fronts, unions and other socio-political organisations have no member of their own: they are told apart by the
 * grammar of the number they use.
 */
public enum IssuingSystem {
    /** Organs of the Communist Party of Viet Nam (hệ thống của Đảng): Quy định 66-QĐ/TW and 399-QĐ/TW. */
    PARTY,
    /** Organs of the State (cơ quan nhà nước): Nghị định 30/2020/NĐ-CP and what preceded it. */
    STATE
}
