package io.github.huongdan.validation.report;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.LaidOut;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Judged documents for the tests of reports. */
final class JudgedExamples {

    /** What no format may let through as it is: markup, quotation marks, control characters, half of a surrogate pair, what turns the direction. */
    static final String HOSTILE =
            "<script>alert(\"1\")</script> & 'x' ]]> \u0000\u001b[31m\u0085\ufffe\ud800\u202e\u2066 {{name}} $&";

    private static final GuidanceDocument UNPADDED = CleanDocuments.party().toBuilder()
            .header(header -> header.code("5-HD/BTGTU"))
            .build();

    private static final GuidanceDocument WITHOUT_ISSUER =
            UNPADDED.toBuilder().header(header -> header.issuer(null)).build();

    /** One of them judged in part and found something, one found nothing. */
    private static final List<NotChecked> NOT_CHECKED = List.of(
            new NotChecked("BAS-15", Evidence.REGISTRY, false),
            new NotChecked("BAS-16", Evidence.REGISTRY, false),
            new NotChecked("SIG-07", Evidence.SOURCE_TEXT, true),
            new NotChecked("TYP-12", Evidence.SOURCE_TEXT, true),
            new NotChecked("TYP-18", Evidence.LAYOUT, false));

    private JudgedExamples() {}

    /** A document read from text, with the findings of the catalogue. */
    static JudgedDocument fromText() {
        return judged("văn bản/hd 5.txt", Typescript.of(UNPADDED));
    }

    /** The same document without its text. */
    static JudgedDocument fromJson() {
        return judged("hd.json", ReadDocument.of(UNPADDED));
    }

    static JudgedDocument clean() {
        return new JudgedDocument(
                ReadDocument.of(CleanDocuments.party()).named("clean.json"), report(List.of(), List.of()));
    }

    /** A document with notes of the reader: two alike on the whole, one on a part. */
    static JudgedDocument noted() {
        ReadDocument typed = Typescript.of(UNPADDED);
        List<ReadingNote> notes = List.of(
                new ReadingNote(ReadingDoubt.NO_KNOWN_HEADING, "", null),
                new ReadingNote(ReadingDoubt.NO_KNOWN_HEADING, "", new Span(0, 1)),
                new ReadingNote(ReadingDoubt.UNPLACED, "/unclassified/0", null));
        return new JudgedDocument(
                new ReadDocument(typed.document(), "noted.txt", typed.sourceMap(), null, notes),
                report(List.of(), List.of()));
    }

    /** Findings of each severity: with and without place, range, variant, arguments, suggestion; and a rule that was not checked. */
    static JudgedDocument everything() {
        return everything("all.txt", Typescript.of(WITHOUT_ISSUER));
    }

    /** The same findings in what looks like a Word file. */
    static JudgedDocument laidOut() {
        return everything("all.docx", LaidOut.of(Typescript.of(WITHOUT_ISSUER)));
    }

    /** The same findings in what looks like a PDF file. */
    static JudgedDocument printed() {
        return everything("all.pdf", LaidOut.printed(Typescript.of(WITHOUT_ISSUER)));
    }

    private static JudgedDocument everything(String name, ReadDocument read) {
        int code = start(read, "/header/code/text");
        int subject = start(read, "/subject");
        List<Finding> findings = List.of(
                new Finding(
                        "HDR-04",
                        "absent",
                        Severity.ERROR,
                        "/header/issuer",
                        null,
                        place(read, 0, 0),
                        Map.of(),
                        Provenance.CONVERSION_LOSS,
                        "BAN TUYÊN GIÁO"),
                new Finding(
                        "ID-06",
                        null,
                        Severity.WARNING,
                        "/header/code/text",
                        new Span(0, 1),
                        place(read, code, code + 1),
                        Map.of("actual", "5", "expected", "05"),
                        Provenance.AUTHORED,
                        "05"),
                new Finding(
                        "TYP-12",
                        "double",
                        Severity.INFO,
                        "/subject",
                        new Span(2, 3),
                        place(read, subject + 2, subject + 3),
                        Map.of(),
                        Provenance.AUTHORED,
                        ""),
                new Finding(
                        "HDR-01",
                        "absent",
                        Severity.ERROR,
                        "/header/title",
                        null,
                        null,
                        Map.of("expected", "ĐẢNG"),
                        Provenance.AUTHORED,
                        null),
                new Finding(
                        Rule.INTERNAL,
                        null,
                        Severity.ERROR,
                        "",
                        null,
                        null,
                        Map.of("rule", "TYP-01", "failure", "ArithmeticException"),
                        Provenance.AUTHORED,
                        null));
        return new JudgedDocument(read.named(name), report(findings, NOT_CHECKED));
    }

    /** A document whose name, values and findings hold {@link #HOSTILE}. */
    static JudgedDocument hostile(boolean text) {
        GuidanceDocument document =
                CleanDocuments.party().toBuilder().subject(HOSTILE).build();
        ReadDocument typed = Typescript.of(document);
        int subject = start(typed, "/subject");
        Finding finding = new Finding(
                "TYP-16",
                null,
                Severity.WARNING,
                "/subject",
                new Span(0, 8),
                text ? place(typed, subject, subject + 8) : null,
                Map.of("actual", HOSTILE),
                Provenance.AUTHORED,
                HOSTILE);
        ReadDocument read = text ? typed : ReadDocument.of(document);
        return new JudgedDocument(read.named(HOSTILE), report(List.of(finding), List.of()));
    }

    /** A finding that reaches from one line over a blank one into a third. */
    static JudgedDocument acrossLines() {
        return across("lines.txt", Typescript.of(UNPADDED));
    }

    /** A finding that reaches from one paragraph over a blank one into a third. */
    static JudgedDocument acrossParagraphs() {
        return across("lines.docx", LaidOut.of(Typescript.of(UNPADDED)));
    }

    /** A letter with a doubtful national name, and the same stray space twelve times. */
    static JudgedDocument qualified() {
        GuidanceDocument letter = CleanDocuments.state().toBuilder()
                .typeName(null)
                .addressee("Các trường trực thuộc")
                .header(h -> h.title("Cộng hòa xã hội chủ nghĩa Việt Nam"))
                .closing(List.of("Rừng , ".repeat(12) + "biển."))
                .build();
        return judged("letter.txt", Typescript.of(letter, text -> text, Set.of("/header/title")));
    }

    private static JudgedDocument across(String name, ReadDocument read) {
        int type = start(read, "/typeName");
        Finding finding = new Finding(
                "REG-01",
                null,
                Severity.ERROR,
                "",
                null,
                place(read, type, type + "HƯỚNG DẪN".length() + 5),
                Map.of(),
                Provenance.AUTHORED,
                null);
        return new JudgedDocument(read.named(name), report(List.of(finding), List.of()));
    }

    private static JudgedDocument judged(String name, ReadDocument read) {
        return new JudgedDocument(read.named(name), GuidanceValidator.standard().validate(read));
    }

    private static Report report(List<Finding> findings, List<NotChecked> notChecked) {
        return new Report(Regimes.standard().byId("PARTY_2018").orElseThrow(), findings, notChecked);
    }

    private static int start(ReadDocument read, String pointer) {
        return Objects.requireNonNull(read.sourceMap())
                .span(pointer)
                .orElseThrow()
                .start();
    }

    private static SourcePlace place(ReadDocument read, int start, int end) {
        return new SourcePlace(new Span(start, end), read.location(start).orElseThrow());
    }
}
