package io.github.huongdan.validation.assertj;

import io.github.huongdan.source.Location;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the findings of a rule. A rule can be broken more than once: each assertion keeps the findings that it holds for, and the
 * next is about these. It fails where none is left.
 */
public class FindingAssert extends PartAssert<FindingAssert, List<Finding>> {

    static final AssertType<FindingAssert, List<Finding>> TYPE =
            AssertType.ofList(FindingAssert.class, FindingAssert::new);

    /** Made by {@link ReportAssert#hasFinding}; public for the proxies of soft assertions. */
    public FindingAssert(@Nullable List<Finding> findings) {
        super(findings, FindingAssert.class);
    }

    /** Keeps what stands in this line of the source text, from 1; nothing stands in one of a source that has paragraphs. */
    public final FindingAssert atLine(int line) {
        return keep("line", line, finding -> location(finding) instanceof Position position ? position.line() : null);
    }

    /** Keeps what stands in this paragraph of a source that has paragraphs, such as a Word file, from 1. */
    public final FindingAssert atParagraph(int paragraph) {
        return keep(
                "paragraph",
                paragraph,
                finding -> location(finding) instanceof ParagraphPosition position ? position.paragraph() : null);
    }

    /** Keeps what begins in this column of its line or paragraph, from 1, in UTF-16 units. */
    public final FindingAssert atColumn(int column) {
        return keep("column", column, finding -> column(location(finding)));
    }

    /** Keeps what is about the value of this JSON pointer, such as {@code /header/code}. */
    public final FindingAssert at(String pointer) {
        return keep("pointer", pointer, Finding::pointer);
    }

    /** Keeps what weighs this much. */
    public final FindingAssert withSeverity(Severity severity) {
        return keep("severity", severity, Finding::severity);
    }

    /** Keeps what broke the rule in this way; null stands for rules with one way. */
    public final FindingAssert withVariant(@Nullable String variant) {
        return keep("variant", variant, Finding::variant);
    }

    /** Keeps what has this argument, such as {@code withArgument("expected", "BTGĐUK")}. */
    public final FindingAssert withArgument(String name, String value) {
        return keep("argument " + name, value, finding -> finding.arguments().get(name));
    }

    /** Keeps what suggests to write this instead; null stands for no suggestion. */
    public final FindingAssert withSuggestion(@Nullable String suggestion) {
        return keep("suggestion", suggestion, Finding::suggestion);
    }

    private static @Nullable Location location(Finding finding) {
        return finding.place() == null ? null : finding.place().location();
    }

    private static @Nullable Integer column(@Nullable Location location) {
        if (location instanceof ParagraphPosition inParagraph) {
            return inParagraph.column();
        }
        return location instanceof Position inLine ? inLine.column() : null;
    }

    private FindingAssert keep(
            String key, @Nullable Object expected, Function<Finding, ? extends @Nullable Object> value) {
        return find(
                TYPE,
                "",
                findings -> matching(findings, finding -> Objects.equals(value.apply(finding), expected)),
                findings -> Facts.expected(key, expected)
                        .and(Facts.BUT_WAS, Facts.lines(findings, finding -> Facts.text(value.apply(finding))))
                        .list("findings", findings, Shown::finding));
    }

    static @Nullable List<Finding> matching(List<Finding> findings, Predicate<Finding> condition) {
        List<Finding> kept = findings.stream().filter(condition).toList();
        return kept.isEmpty() ? null : kept;
    }
}
