package io.github.huongdan.spring.register;

import io.github.huongdan.model.GuidanceDocument;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A document as it was received, whole. It has a table of its own, so that a search reads no documents. */
@Entity
@Immutable
class KeptDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    private GuidanceDocument document;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    KeptDocument() {}

    KeptDocument(GuidanceDocument document) {
        this.document = document;
    }

    GuidanceDocument document() {
        return document;
    }
}
