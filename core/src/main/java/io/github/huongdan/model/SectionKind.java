package io.github.huongdan.model;

/** What a section is for, where its heading says so. */
public enum SectionKind {
    /** Mục đích, yêu cầu. */
    AIMS_AND_REQUIREMENTS("aimsAndRequirements"),
    /** Nội dung tuyên truyền, nội dung, nhiệm vụ, giải pháp. */
    PROPAGANDA_CONTENT("propagandaContent"),
    /** Tổ chức thực hiện, phân công, trách nhiệm thực hiện. */
    IMPLEMENTATION("implementation"),
    /** Anything else, and a section without a heading. */
    OTHER("other");

    private final String formatName;

    SectionKind(String formatName) {
        this.formatName = formatName;
    }

    /** Returns the name that JSON and XML use. */
    public String formatName() {
        return formatName;
    }
}
