package io.github.huongdan.validation;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.vietnamese.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A document typed out as an office would, with the places of its parts, in the way a text reader puts them. Each part is looked up in the
 * text after the part before it, so the text may be edited first.
 */
public final class Typescript {

    private final List<String> lines = new ArrayList<>();
    private final boolean party;

    private Typescript(GuidanceDocument document) {
        this.party = document.header().system() != IssuingSystem.STATE;
        header(document);
        for (LegalBasis ground : document.basis().grounds()) {
            boolean last = ground
                    == document.basis().grounds().get(document.basis().grounds().size() - 1);
            add(ground.text(), last ? "," : ";");
        }
        add(document.basis().enactingClause(), "");
        document.preambleTexts().forEach(text -> add(text, ""));
        String label = null;
        for (Passage passage : Passages.of(document)) {
            if (passage.pointer().startsWith("/sections/")) {
                if (passage.pointer().endsWith("/label")) {
                    add(label, "");
                    label = passage.text();
                } else {
                    add(label == null ? passage.text() : label + " " + passage.text(), "");
                    label = null;
                }
            }
        }
        add(label, "");
        document.closing().forEach(text -> add(text, ""));
        foot(document);
    }

    private void header(GuidanceDocument document) {
        Header header = document.header();
        add(header.title(), "");
        add(header.motto(), "");
        add(header.superior(), "");
        add(header.issuer(), "");
        header.marks().forEach(mark -> add(mark, ""));
        add(
                header.code() == null
                        ? null
                        : (party ? "Số " : "Số: ") + header.code().text(),
                "");
        String date = header.issuedOn() == null ? "" : WrittenDate.longForm(header.issuedOn());
        add(header.place() == null ? date : (header.place() + (date.isEmpty() ? "" : ", " + date)), "");
        add(document.typeName(), "");
        add(document.subject(), "");
        if (party && document.subject() != null) {
            add("-----", "");
        }
        document.addressees().forEach(name -> add("Kính gửi: " + name, ""));
    }

    private void foot(GuidanceDocument document) {
        if (!document.recipients().isEmpty()) {
            add("Nơi nhận:", "");
        }
        for (Recipient recipient : document.recipients()) {
            boolean last =
                    recipient == document.recipients().get(document.recipients().size() - 1);
            String purpose = recipient.purpose() == null ? "" : " (" + recipient.purpose() + ")";
            String keep = recipient.archive() ? party ? "Lưu " : "Lưu: " : "";
            add("- " + keep + recipient.name() + purpose, last ? "." : party ? "," : ";");
        }
        for (Signatory signatory : document.signatories()) {
            for (Authority authority : signatory.authorities()) {
                add(authority.prefix() + " " + authority.onBehalfOf(), "");
            }
            add(signatory.position(), "");
            add(signatory.name(), "");
        }
        document.unclassified().forEach(text -> add(text, ""));
    }

    private void add(@Nullable String line, String ending) {
        if (line != null && !line.isBlank()) {
            lines.add(line + ending);
        }
    }

    /** Types a document out and finds its parts. */
    public static ReadDocument of(GuidanceDocument document) {
        return of(document, UnaryOperator.identity());
    }

    /** Types a document out, edits the text, and finds the parts in what came of it. */
    public static ReadDocument of(GuidanceDocument document, UnaryOperator<String> edit) {
        return of(document, edit, Set.of());
    }

    /** Does the same for a reader that doubts some values. */
    public static ReadDocument of(GuidanceDocument document, UnaryOperator<String> edit, Set<String> doubtful) {
        String text = edit.apply(String.join("\n\n", new Typescript(document).lines) + "\n");
        SourceMap.Builder map = SourceMap.builder(SourceText.of(text));
        int at = 0;
        for (Passage passage : Passages.of(document)) {
            int found = text.indexOf(passage.text(), at);
            if (found < 0) {
                found = text.indexOf(passage.text());
            }
            if (found < 0) {
                continue;
            }
            map.put(passage.pointer(), new Span(found, found + passage.text().length()));
            wholeLine(text, passage.pointer(), found, map);
            boolean outOfOrder = passage.pointer().startsWith("/header/marks")
                    || passage.pointer().equals("/header/place");
            at = outOfOrder ? at : found + passage.text().length();
        }
        int label = text.indexOf("Nơi nhận");
        if (label >= 0) {
            map.put("/recipients", new Span(label, lineEnd(text, label)));
        }
        date(document, text, map);
        doubtful.forEach(pointer -> map.certainty(pointer, Certainty.DOUBTFUL));
        return ReadDocument.of(document, map.build());
    }

    /** The lines of grounds, recipients, sections and items, as a reader puts them. */
    private static void wholeLine(String text, String pointer, int found, SourceMap.Builder map) {
        boolean whole =
                pointer.matches("/basis/grounds/\\d+/text|/recipients/\\d+/name|/sections/.*/(label|text|heading)");
        if (whole) {
            int start = text.lastIndexOf('\n', found) + 1;
            map.put(pointer.substring(0, pointer.lastIndexOf('/')), new Span(start, lineEnd(text, found)));
        }
    }

    private static void date(GuidanceDocument document, String text, SourceMap.Builder map) {
        int code = document.header().code() == null
                ? 0
                : text.indexOf(document.header().code().text());
        int start = text.indexOf("ngày ", Math.max(0, code));
        int type = document.typeName() == null ? text.length() : text.indexOf(document.typeName());
        if (document.header().issuedOn() != null && start >= 0 && start < type) {
            map.put("/header/issuedOn", new Span(start, lineEnd(text, start)));
        }
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
