package io.github.huongdan.validation.message;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Location;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.validation.rule.DocumentKind;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language: what the rules check and what a finding says.
 *
 * <pre>{@code
 * Messages vietnamese = Messages.in(Locale.forLanguageTag("vi"));
 * report.findings().forEach(found -> out.println(vietnamese.message(found)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

    private final Properties texts;
    private final Supplier<Properties> explanations;

    private Messages(Properties texts, Supplier<Properties> explanations) {
        this.texts = texts;
        this.explanations = explanations;
    }

    /** Returns the sentences in the locale's language: Vietnamese, or English for every other language. */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("vi") ? Vietnamese.MESSAGES : English.MESSAGES;
    }

    /**
     * Returns these sentences and more, for the rules of an application. The keys are {@code ID.title}, {@code ID.message} and {@code
     * ID.message.VARIANT}; the places for arguments are written {@code {name}}. {@code ID.why}, {@code ID.mend} and {@code ID.limits} make the
     * rule's explanation. A known key takes the new text.
     */
    public Messages with(Map<String, String> more) {
        Properties all = new Properties();
        all.putAll(texts);
        all.putAll(more);
        return new Messages(all, explanations);
    }

    /**
     * Returns what a rule checks, in one sentence.
     *
     * @throws IllegalArgumentException if the catalogue has no rule of this id
     */
    public String title(String ruleId) {
        return text(ruleId + ".title");
    }

    /**
     * Makes the sentence of a finding from its rule, its variant and its arguments.
     *
     * @throws IllegalArgumentException if the catalogue has no rule of the finding's id, or no such variant
     */
    public String message(Finding finding) {
        String variant = finding.variant() == null ? "" : "." + finding.variant();
        Map<String, String> shown = arguments(finding);
        if (finding.ruleId().startsWith(Part.LAYOUT.prefix() + "-")) {
            shown.computeIfPresent("found", (name, facts) -> look(facts));
            shown.computeIfPresent("due", (name, facts) -> look(facts));
        }
        return Template.fill(text(finding.ruleId() + ".message" + variant), shown);
    }

    /** Says what the facts of a look are, such as {@code 13 pt, upright}, in this language. */
    public String look(String facts) {
        return LookWords.said(facts, texts);
    }

    /** Returns a finding's arguments as its sentence shows them: days, such as 2012-02-14, as 14/02/2012. */
    public static Map<String, String> arguments(Finding finding) {
        Map<String, String> shown = new LinkedHashMap<>(finding.arguments());
        shown.replaceAll((name, value) -> WrittenDay.shown(value));
        return shown;
    }

    /** Returns why there is a rule, how to mend what it finds, and its known limits; all of them null where the catalogue has no rule of this id. */
    public Explanation explanation(String ruleId) {
        return new Explanation(explained(ruleId + ".why"), explained(ruleId + ".mend"), explained(ruleId + ".limits"));
    }

    private @Nullable String explained(String key) {
        String own = texts.getProperty(key);
        return own != null ? own : explanations.get().getProperty(key);
    }

    /** Returns what a rule rests on, written out for a reader: {@code Điều 5 Quy định 399-QĐ/TW}, {@code thông lệ}. */
    public String provision(Rule rule) {
        return WrittenProvision.of(rule.provision(), texts);
    }

    /** Returns the word for a severity, in small letters. */
    public String severity(Severity severity) {
        return text("severity." + severity);
    }

    /** Returns where something stands as a person finds it: {@code dòng 25, cột 680}, {@code đoạn 12, trang 2, bảng 1, hàng 2, cột 1},
     * {@code trang 2, dòng 7}. */
    public String location(Location location) {
        if (location instanceof ParagraphPosition inParagraph) {
            Integer page = inParagraph.page();
            CellPlace cell = inParagraph.cell();
            PrintedPlace printed = inParagraph.printed();
            if (page != null && printed != null) {
                return sentence(
                        "place.printed", Map.of("page", String.valueOf(page), "line", String.valueOf(printed.line())));
            }
            return sentence("place.paragraph", Map.of("paragraph", String.valueOf(inParagraph.paragraph())))
                    + (page == null ? "" : ", " + page(page))
                    + (cell == null ? "" : ", " + cell(cell));
        }
        Position inLine = (Position) location;
        return sentence(
                "place.line", Map.of("line", String.valueOf(inLine.line()), "column", String.valueOf(inLine.column())));
    }

    private String page(int page) {
        return sentence("place.page", Map.of("page", String.valueOf(page)));
    }

    private String cell(CellPlace cell) {
        return sentence(
                "place.cell",
                Map.of(
                        "table", String.valueOf(cell.table()),
                        "row", String.valueOf(cell.row()),
                        "column", String.valueOf(cell.column())));
    }

    /** Returns what a note of the reader says, in one sentence. */
    public String note(ReadingDoubt doubt) {
        return text("note." + doubt);
    }

    /** Returns what a note of the reader says, in one sentence, with how many letters and digits it is about where the reader counted them. */
    public String note(ReadingNote note) {
        String count = note.count() == 0 ? "" : sentence("note.count", Map.of("count", String.valueOf(note.count())));
        return note(note.doubt()) + count;
    }

    /** Returns the words for a kind of document, in small letters: {@code official letter}. */
    public String kind(DocumentKind kind) {
        return text("kind." + kind);
    }

    /** Returns the words for a kind of evidence, in small letters: {@code the source text}. */
    public String evidence(Evidence evidence) {
        return text("evidence." + evidence);
    }

    /**
     * Makes another sentence of the catalogue, such as {@code report.summary}.
     *
     * @throws IllegalArgumentException if there is none of this key
     */
    public String sentence(String key, Map<String, String> arguments) {
        return Template.fill(text(key), arguments);
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "No text for " + key
                            + (key.indexOf(':') < 0
                                    ? ""
                                    : "; a report on rules in a namespace of their own takes the validator's messages(locale)"));
        }
        return text;
    }

    /** Read when somebody wants them. */
    private static final class Vietnamese {
        static final Messages MESSAGES =
                new Messages(BundleFile.read("messages_vi.properties"), ExplanationFiles::vietnamese);
    }

    /** The same. */
    private static final class English {
        static final Messages MESSAGES =
                new Messages(BundleFile.read("messages_en.properties"), ExplanationFiles::english);
    }
}
