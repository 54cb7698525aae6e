package io.github.huongdan.serialization.akn;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.code.IssuingSystem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identifiers of acts by the standard's naming convention: country, kind, type, issuer's symbol, date, number and symbol. */
final class Iris {

    private static final String UNKNOWN = "unknown";

    private Iris() {}

    /** Returns the identifier of a cited act; empty for one that is cited without a number and symbol, which nothing tells from others. */
    static Optional<String> of(Citation citation) {
        DocumentCode code = citation.code();
        if (code == null || Slug.of(code.text()).isEmpty()) {
            return Optional.empty();
        }
        String date =
                citation.issuedOn() == null ? "nodate" : citation.issuedOn().toString();
        String kind = code.year() != null ? "act" : "doc";
        String type = type(citation.type() == null ? code.type() : citation.type(), code);
        return Optional.of(String.join("/", "/akn/vn", kind, type, known(code.issuer()), date, Slug.of(code.text())));
    }

    /** Returns the folder of a document's own identifier. */
    static String work(String type, @Nullable String issuer, String date, @Nullable DocumentCode code) {
        String number = code == null ? "" : Slug.of(code.text());
        return String.join("/", "/akn/vn/doc", type, known(issuer), date, number.isEmpty() ? "nn" : number);
    }

    private static String type(@Nullable String type, DocumentCode code) {
        if (type == null) {
            return UNKNOWN;
        }
        IssuingSystem system = code.form() == CodeForm.PARTY ? IssuingSystem.PARTY : IssuingSystem.STATE;
        List<DocumentType> types = DocumentType.abbreviated(system, type);
        return known(types.isEmpty() ? type : types.get(0).vietnameseName());
    }

    private static String known(@Nullable String name) {
        String slug = name == null ? "" : Slug.of(name);
        return slug.isEmpty() ? UNKNOWN : slug;
    }
}
