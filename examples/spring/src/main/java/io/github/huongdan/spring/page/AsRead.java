package io.github.huongdan.spring.page;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import io.github.huongdan.source.ShownText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A document as the library reads it, part by part, so that a clerk sees what the findings are based on. */
@Component
class AsRead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int LONGEST = 180;

    /**
     * A part of the document.
     *
     * @param name what its words in the page's sentences are called
     * @param lines its contents; empty where nothing of it was read
     */
    record Row(String name, List<Line> lines) {}

    /**
     * A piece of a part.
     *
     * @param text the words of the document
     * @param remark what the page says of it, in the page's language; empty for nothing
     */
    record Line(String text, String remark) {}

    private final MessageSource sentences;

    AsRead(MessageSource sentences) {
        this.sentences = sentences;
    }

    List<Row> rows(GuidanceDocument document, Locale locale) {
        Header header = document.header();
        DocumentCode code = header.code();
        List<Row> rows = new ArrayList<>();
        rows.add(row("superior", plain(header.superior())));
        rows.add(row("issuer", plain(header.issuer())));
        rows.add(row("code", plain(code == null ? null : code.text())));
        rows.add(row("issued", issued(header)));
        rows.add(row("typeName", plain(document.typeName())));
        rows.add(row("subject", plain(document.subject())));
        addIfAny(rows, row("addressees", document.addressees().stream().flatMap(AsRead::plain)));
        rows.add(row("basis", document.basis().grounds().stream().map(ground -> ground(ground, locale))));
        rows.add(row("sections", document.sections().stream().map(section -> section(section, locale))));
        rows.add(row("tasks", tasks(document).map(task -> task(task, locale))));
        rows.add(row("recipients", document.recipients().stream().map(recipient -> recipient(recipient, locale))));
        rows.add(row("signatories", document.signatories().stream().map(AsRead::signatory)));
        addIfAny(rows, row("appendices", document.appendices().stream().map(AsRead::appendix)));
        addIfAny(rows, row("unclassified", document.unclassified().stream().flatMap(AsRead::plain)));
        return rows;
    }

    private static void addIfAny(List<Row> rows, Row row) {
        if (!row.lines().isEmpty()) {
            rows.add(row);
        }
    }

    private static Row row(String name, Stream<Line> lines) {
        return new Row(name, lines.toList());
    }

    private static Stream<Line> plain(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(new Line(shown(text), ""));
    }

    private static Stream<Line> issued(Header header) {
        LocalDate day = header.issuedOn();
        return plain(joined(", ", header.place(), day == null ? null : DAY.format(day)))
                .filter(line -> !line.text().isEmpty());
    }

    private Line ground(LegalBasis ground, Locale locale) {
        return new Line(
                shown(ground.text()),
                said("read.citations", locale, ground.citations().size()));
    }

    private Line section(Section section, Locale locale) {
        String heading = joined(" ", section.label(), section.heading());
        return new Line(
                heading.isEmpty() ? said("read.no-heading", locale) : shown(heading),
                said("read.items", locale, section.items().size()));
    }

    private static Stream<Task> tasks(GuidanceDocument document) {
        return document.implementation().stream()
                .flatMap(section -> section.tasks().stream())
                .filter(task -> !task.assignees().isEmpty() || task.deadline() != null);
    }

    private Line task(Task task, Locale locale) {
        String assignees = String.join("; ", task.assignees());
        String due = task.deadline() == null
                ? said("read.no-deadline", locale)
                : said("read.deadline", locale, shown(task.deadline().text()));
        String reported = task.reportTo() == null ? "" : said("read.report-to", locale, shown(task.reportTo()));
        return new Line(
                shown(joined(" ", task.label(), assignees.isEmpty() ? said("read.no-assignee", locale) : assignees)),
                joined("; ", due, reported));
    }

    private Line recipient(Recipient recipient, Locale locale) {
        String name = recipient.name() == null ? "" : recipient.name();
        return recipient.archive()
                ? new Line(shown(name), said("read.archive", locale))
                : new Line(shown(joined(", ", name, recipient.purpose())), "");
    }

    private static Line signatory(Signatory signatory) {
        String authorities =
                signatory.authorities().stream().map(AsRead::authority).collect(Collectors.joining(", "));
        return new Line(shown(joined(", ", authorities, signatory.position(), signatory.name())), "");
    }

    private static String authority(Authority authority) {
        return joined(" ", authority.prefix(), authority.onBehalfOf());
    }

    private static Line appendix(Appendix appendix) {
        return new Line(shown(joined(": ", appendix.label(), appendix.title())), "");
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String shown(String text) {
        String line = ShownText.line(text.strip());
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    private String said(String key, Locale locale, Object... arguments) {
        return sentences.getMessage(key, arguments, locale);
    }
}
