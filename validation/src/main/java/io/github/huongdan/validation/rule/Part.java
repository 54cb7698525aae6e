package io.github.huongdan.validation.rule;

/** The part of a document that a rule is about. The prefix of a rule's id names it. */
public enum Part {
    /** The system and the regime. */
    REGIME("REG"),
    /** Number and symbol. */
    CODE("ID"),
    /** Letterhead, type name and subject. */
    HEADER("HDR"),
    /** Grounds, enacting clause and cited acts. */
    BASIS("BAS"),
    /** Aims and requirements. */
    AIMS("AIM"),
    /** Content and division. */
    CONTENT("CNT"),
    /** Implementation. */
    TASKS("TSK"),
    /** List of recipients. */
    RECIPIENTS("RCP"),
    /** Who signs. */
    SIGNATORY("SIG"),
    /** Characters and spelling. */
    TYPOGRAPHY("TYP"),
    /** References within the document, to its appendices and to other acts; exchange. */
    REFERENCES("XRF"),
    /** How pages and parts look. */
    LAYOUT("LAY");

    private final String prefix;

    Part(String prefix) {
        this.prefix = prefix;
    }

    /** Returns what the ids of its rules begin with, such as {@code HDR}. */
    public String prefix() {
        return prefix;
    }

    /**
     * Finds the part that a rule's id names.
     *
     * @throws IllegalArgumentException if no part has the prefix
     */
    static Part of(String ruleId) {
        for (Part part : values()) {
            if (ruleId.startsWith(part.prefix + "-")) {
                return part;
            }
        }
        throw new IllegalArgumentException("No part of a document has rules such as " + ruleId);
    }
}
