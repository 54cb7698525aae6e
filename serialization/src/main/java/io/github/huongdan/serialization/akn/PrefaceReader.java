package io.github.huongdan.serialization.akn;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Header;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.tree.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the letterhead: what stands before the text, and in files of others what only the metadata say. Not thread-safe. */
final class PrefaceReader {

    private static final int DATE_LENGTH = 10;

    private final Wording wording;
    private final Leftover leftover;
    private final Header.Builder header = Header.builder();
    private final List<String> marks = new ArrayList<>();
    private final List<String> addressees = new ArrayList<>();
    private final List<String> authorities = new ArrayList<>();
    private @Nullable String code;
    private @Nullable LocalDate issuedOn;
    private @Nullable String typeName;
    private @Nullable String subject;

    PrefaceReader(Wording wording, Leftover leftover) {
        this.wording = wording;
        this.leftover = leftover;
    }

    void read(Element preface) {
        for (Element block : preface.elements()) {
            if (block.is("container") || block.is("longTitle") || block.is("formula")) {
                read(block);
            } else {
                line(block);
            }
        }
    }

    private void line(Element line) {
        switch (line.attribute("class")) {
            case "title" -> header.title(wording.of(line));
            case "motto" -> header.motto(wording.of(line));
            case "mark" -> marks.add(wording.of(line));
            case "addressee" -> addressees.add(wording.of(line));
            default -> {
                if (!inlines(line)) {
                    leftover.keep(line);
                }
            }
        }
    }

    private boolean inlines(Element line) {
        boolean known = false;
        for (Element inline : line.elements()) {
            known |= inline(inline);
        }
        return known;
    }

    private boolean inline(Element inline) {
        switch (inline.name()) {
            case "docAuthority" -> authority(inline);
            case "docNumber" -> code = code == null ? wording.of(inline) : code;
            case "docDate" -> issuedOn = issuedOn == null ? day(inline.attribute("date")) : issuedOn;
            case "location" -> header.place(wording.of(inline));
            case "docType" -> typeName = typeName == null ? wording.of(inline) : typeName;
            case "docTitle" -> subject = subject == null ? wording.of(inline) : subject;
            default -> {
                return inlines(inline);
            }
        }
        return true;
    }

    private void authority(Element inline) {
        switch (inline.attribute("class")) {
            case "issuer" -> header.issuer(wording.of(inline));
            case "superior" -> header.superior(wording.of(inline));
            default -> authorities.add(wording.of(inline));
        }
    }

    /** Takes from the metadata of others what the preface does not say. */
    void complete(Element meta) {
        for (Element identification : meta.elements("identification")) {
            for (Element work : identification.elements("FRBRWork")) {
                Element number = work.first("FRBRalias") == null ? null : work.first("FRBRalias");
                if (code == null
                        && number != null
                        && DocumentCode.tryParse(number.attribute("value")).isPresent()) {
                    code = number.attribute("value");
                }
                Element date = work.first("FRBRdate");
                if (issuedOn == null && date != null && !date.attribute("name").equals("unknown")) {
                    issuedOn = day(date.attribute("date"));
                }
            }
        }
    }

    /** Gives a date or a place that only the foot has. */
    void foot(Element element) {
        for (Element date : element.within("docDate")) {
            issuedOn = issuedOn == null ? day(date.attribute("date")) : issuedOn;
        }
    }

    void addTo(GuidanceDocumentBuilder document, @Nullable IssuingSystem system) {
        if (!authorities.isEmpty()) {
            header.issuer(authorities.get(authorities.size() - 1));
            header.superior(
                    authorities.size() == 1 ? null : String.join(" ", authorities.subList(0, authorities.size() - 1)));
        }
        DocumentCode read = code == null ? null : DocumentCode.asWritten(code);
        header.code(read).issuedOn(issuedOn).marks(marks);
        header.system(system != null || wording == Wording.EXACT ? system : system(read));
        document.header(header.build()).typeName(typeName).subject(subject).addressees(addressees);
    }

    private static @Nullable IssuingSystem system(@Nullable DocumentCode code) {
        if (code == null || code.form() == CodeForm.UNKNOWN) {
            return null;
        }
        return code.form() == CodeForm.PARTY ? IssuingSystem.PARTY : IssuingSystem.STATE;
    }

    private static @Nullable LocalDate day(String date) {
        return date.length() < DATE_LENGTH ? null : IsoDate.parse(date.substring(0, DATE_LENGTH));
    }
}
