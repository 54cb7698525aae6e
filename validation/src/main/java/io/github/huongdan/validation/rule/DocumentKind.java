package io.github.huongdan.validation.rule;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document is judged as. Every document has a letterhead, a number and who signs; how aims, content and tasks are set out is the
 * form of guidance, which plans share in part and others do not.
 */
public enum DocumentKind {
    /** A guidance; so is a document that names no type and looks like nothing else. */
    GUIDANCE,
    /** A plan (kế hoạch). */
    PLAN,
    /** An official letter (công văn): without a type name, whatever its subject says. */
    LETTER,
    /** A decision, notice, submission, programme or any other named type. */
    OTHER;

    /** Every kind. */
    public static final Set<DocumentKind> ALL = Collections.unmodifiableSet(EnumSet.allOf(DocumentKind.class));

    private static final PhraseTable GUIDANCE_NAME = PhraseTable.of(DocumentType.GUIDANCE.vietnameseName());
    private static final PhraseTable PLAN_NAME = PhraseTable.of(DocumentType.PLAN.vietnameseName());

    /** Tells what a document is: by its type name, else by its code and its addressees. */
    public static DocumentKind of(GuidanceDocument document) {
        String name = document.typeName();
        DocumentCode code = document.header().code();
        if (name == null) {
            return unnamed(code, !document.addressees().isEmpty());
        }
        if (GUIDANCE_NAME.opening(name) >= 0) {
            return GUIDANCE;
        }
        if (PLAN_NAME.opening(name) >= 0) {
            return PLAN;
        }
        boolean miswritten = DocumentType.named(name).isEmpty();
        return miswritten && code != null && code.type() != null ? ofType(code.type()) : OTHER;
    }

    /** The number of a State letter holds its year or its drafting unit, but no type. */
    private static DocumentKind unnamed(@Nullable DocumentCode code, boolean addressed) {
        if (addressed) {
            return LETTER;
        }
        String type = code == null ? null : code.type();
        if (type != null) {
            return ofType(type);
        }
        boolean untyped = code != null && code.form() == CodeForm.STATE && code.issuer() != null;
        return untyped ? LETTER : GUIDANCE;
    }

    private static DocumentKind ofType(String abbreviation) {
        if (abbreviation.equalsIgnoreCase(DocumentType.GUIDANCE.abbreviation(IssuingSystem.STATE))) {
            return GUIDANCE;
        }
        if (abbreviation.equalsIgnoreCase(DocumentType.PLAN.abbreviation(IssuingSystem.STATE))) {
            return PLAN;
        }
        return abbreviation.equalsIgnoreCase(DocumentType.OFFICIAL_LETTER.abbreviation(IssuingSystem.PARTY))
                ? LETTER
                : OTHER;
    }
}
