package io.github.huongdan.spring.register;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.FindingRow;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Severity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document in the register: what one searches by, what was found, and the document itself. Nothing of it changes. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // the database reads the keys
class Entry {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 8000;
    private static final int LONGEST_CODE_KEY = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @OneToOne(
            optional = false,
            fetch = FetchType.LAZY,
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    private KeptDocument kept;

    private String digest;
    private String name;
    private @Nullable String sender;
    private Instant judgedAt;
    private String regime;
    private @Nullable String office;
    private @Nullable String officeKey;
    private @Nullable Integer issueYear;
    private @Nullable String code;
    private @Nullable String codeKey;
    private @Nullable Integer codeNumber;
    private @Nullable String subject;
    private int errors;
    private int warnings;
    private int infos;

    @ElementCollection
    @CollectionTable(name = "entry_finding", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "ordinal")
    private List<EntryFinding> findings;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Entry() {}

    Entry(JudgedDocument judged, String digest, @Nullable String sender, Instant judgedAt, Messages messages) {
        GuidanceDocument document = judged.read().document();
        FindingRow row = FindingRow.of(judged, messages).get(0);
        DocumentCode written = document.header().code();
        Report report = judged.report();
        this.kept = new KeptDocument(document);
        this.digest = digest;
        this.name = Excerpt.line(judged.name(), LONGEST_NAME);
        this.sender = sender == null || sender.isBlank() ? null : Excerpt.line(sender.strip(), LONGEST_NAME);
        this.judgedAt = judgedAt;
        this.regime = report.regime().id();
        this.office = Excerpt.lineOrNull(row.office(), LONGEST_TEXT);
        this.officeKey = office == null ? null : Excerpt.cut(SearchKey.ofBoth(office), LONGEST_KEY);
        this.issueYear = row.year();
        this.code = Excerpt.lineOrNull(row.code(), LONGEST_NAME);
        this.codeKey = code == null ? null : Excerpt.cut(SearchKey.of(code), LONGEST_CODE_KEY);
        this.codeNumber = written == null ? null : written.number();
        this.subject = Excerpt.lineOrNull(document.subject(), LONGEST_TEXT);
        this.errors = report.count(Severity.ERROR);
        this.warnings = report.count(Severity.WARNING);
        this.infos = report.count(Severity.INFO);
        this.findings = new ArrayList<>(report.findings().stream()
                .map(finding -> EntryFinding.of(finding, messages))
                .toList());
    }

    long id() {
        return Objects.requireNonNull(id, "not entered yet");
    }

    GuidanceDocument document() {
        return kept.document();
    }

    String name() {
        return name;
    }

    EntryLine line() {
        return new EntryLine(
                id(), judgedAt, name, sender, regime, office, issueYear, code, subject, errors, warnings, infos);
    }

    EntryDetails details() {
        return new EntryDetails(line(), digest, List.copyOf(findings));
    }
}
