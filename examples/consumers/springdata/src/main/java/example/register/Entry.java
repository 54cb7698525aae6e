package example.register;

import io.github.huongdan.model.GuidanceDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document in the register: the document whole, as JSON, and what is searched by. */
@Entity
public class Entry {

    @Id
    @GeneratedValue
    private Long id;

    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private GuidanceDocument document;

    protected Entry() {}

    public Entry(GuidanceDocument document) {
        this.code = document.header().code().toString();
        this.document = document;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public GuidanceDocument document() {
        return document;
    }
}
