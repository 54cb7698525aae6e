package io.github.huongdan.serialization.akn;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.serialization.ExportDoubt;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.tree.Element;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what identifies a document: as a work, in Vietnamese, as this file. */
final class Work {

    private static final String SOURCE = "#huongdan";
    private static final String UNKNOWN = "unknown";

    private final GuidanceDocument document;
    private final String type;
    private final String date;
    private final String author;
    private final String role;
    private final boolean dated;
    private final String iri;

    Work(GuidanceDocument document, References references, Told told) {
        this.document = document;
        Header header = document.header();
        this.type = type(document);
        LocalDate issuedOn = header.issuedOn();
        this.dated = issuedOn != null;
        this.date = issuedOn == null
                ? standIn()
                : IsoDate.requireWritten(issuedOn, () -> Place.at(Pointer.ISSUED_ON.toString()));
        if (!dated) {
            told.note(ExportDoubt.STAND_IN, Pointer.ISSUED_ON);
        }
        String issuer = header.issuer();
        if (issuer == null) {
            told.note(ExportDoubt.STAND_IN, Pointer.ISSUER);
        }
        DocumentCode code = header.code();
        String symbol = code == null || code.issuer() == null ? issuer : code.issuer();
        String named = issuer == null ? symbol : issuer;
        this.author = references.to(References.Kind.ORGANIZATION, named == null ? UNKNOWN : named);
        this.role = references.toNamed(References.Kind.ROLE, "issuer");
        this.iri = Iris.work(type, symbol, dated ? date : date.substring(0, 4), code);
    }

    /** Returns the name of the kind of document: {@code huong-dan}. */
    String type() {
        return type;
    }

    /** Writes the identification of the document itself. */
    Element identification() {
        return identification("main", iri);
    }

    /** Writes the identification of an appendix, which is a part of the work. */
    Element identificationOf(String part) {
        return identification(part, iri);
    }

    private Element identification(String part, String work) {
        String expression = work + "/vie@" + (dated ? date : "");
        Element identification = new Element(Akn.NAMESPACE, "identification").attribute("source", SOURCE);
        Element about = level(identification, "FRBRWork", work + "/!" + part, work);
        DocumentCode code = document.header().code();
        boolean whole = part.equals("main");
        if (code != null && whole) {
            value(about, "FRBRalias", code.text()).attribute("name", "soKyHieu");
        }
        dateAndAuthor(about);
        value(about, "FRBRcountry", "vn");
        value(about, "FRBRsubtype", type);
        if (code != null && code.number() != null && whole) {
            value(about, "FRBRnumber", code.number().toString());
        }
        if (document.typeName() != null && whole) {
            value(about, "FRBRname", document.typeName());
        }
        Element words = level(identification, "FRBRExpression", expression + "/!" + part, expression);
        dateAndAuthor(words);
        words.add("FRBRlanguage").attribute("language", "vie");
        Element file =
                level(identification, "FRBRManifestation", expression + "/!" + part + ".xml", expression + ".xml");
        dateAndAuthor(file);
        value(file, "FRBRformat", "application/akn+xml");
        return identification;
    }

    private static Element level(Element parent, String name, String part, String uri) {
        Element level = parent.add(name);
        value(level, "FRBRthis", part);
        value(level, "FRBRuri", uri);
        return level;
    }

    private static Element value(Element parent, String name, String value) {
        return parent.add(name).attribute("value", value);
    }

    private void dateAndAuthor(Element level) {
        level.add("FRBRdate").attribute("date", date).attribute("name", dated ? "issued" : UNKNOWN);
        level.add("FRBRauthor").attribute("href", author).attribute("as", role);
    }

    /** The first day of the latest year that the document's code or grounds name: it cannot be older. */
    private String standIn() {
        DocumentCode code = document.header().code();
        Stream<Integer> cited = document.basis().grounds().stream()
                .map(LegalBasis::citations)
                .flatMap(citations -> citations.stream().map(citation -> citation.issuedOn()))
                .filter(Objects::nonNull)
                .map(LocalDate::getYear);
        int year = code != null && code.year() != null
                ? code.year()
                : cited.max(Comparator.naturalOrder()).orElse(1);
        String date = year < 1 || year > 9999 ? null : IsoDate.write(LocalDate.of(year, 1, 1));
        return date == null ? "0001-01-01" : date;
    }

    private static String type(GuidanceDocument document) {
        @Nullable String typeName = document.typeName();
        String slug = typeName == null ? "" : Slug.of(typeName);
        if (!slug.isEmpty()) {
            return slug;
        }
        return document.addressees().isEmpty() ? "van-ban" : "cong-van";
    }
}
