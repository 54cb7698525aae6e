package io.github.huongdan.metadata;

/**
 * A field of the metadata of an outgoing document (dữ liệu thông tin đầu vào của văn bản đi), in the order of Appendix VI of Nghị định 30/2020/NĐ-CP: those that the
 * document itself gives.
 */
public enum MetadataField {
    /** Tên loại văn bản. */
    TYPE_NAME("TypeName", 100),
    /** Số của văn bản. */
    CODE_NUMBER("CodeNumber", 11),
    /** Ký hiệu của văn bản. */
    CODE_NOTATION("CodeNotation", 30),
    /** Ngày, tháng, năm văn bản, {@code dd/MM/yyyy}. */
    ISSUED_DATE("IssuedDate", 10),
    /** Tên cơ quan, tổ chức ban hành văn bản. */
    ORGAN_NAME("OrganName", 200),
    /** Trích yếu nội dung văn bản. */
    SUBJECT("Subject", 500),
    /** Ngôn ngữ. */
    LANGUAGE("Language", 30),
    /** Chức vụ người ký. */
    SIGNER_POSITION("SignerInfo/Position", 100),
    /** Họ và tên người ký. */
    SIGNER_FULL_NAME("SignerInfo/FullName", 50),
    /** Nơi nhận văn bản; one value for each recipient. */
    TO_PLACES("ToPlaces", 0);

    private final String key;
    private final int size;

    MetadataField(String key, int size) {
        this.key = key;
        this.size = size;
    }

    /** Returns the name of the field in the regulation, such as {@code CodeNumber}; behind a slash the field within {@code SignerInfo}. */
    public String key() {
        return key;
    }

    /** Returns how many characters the field takes; 0 where no size is prescribed. */
    public int size() {
        return size;
    }
}
