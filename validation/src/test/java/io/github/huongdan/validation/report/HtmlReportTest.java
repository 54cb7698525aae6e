package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

    private static final HtmlReport REPORT = HtmlReport.in(Locale.ENGLISH);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
    private static final Set<String> WITHOUT_END = Set.of("meta");

    static Stream<String> reports() {
        return Stream.of(
                REPORT.render(JudgedExamples.fromText()),
                REPORT.render(JudgedExamples.fromJson()),
                REPORT.render(JudgedExamples.clean()),
                HtmlReport.in(Locale.forLanguageTag("vi")).render(JudgedExamples.everything()),
                REPORT.render(JudgedExamples.hostile(true)),
                REPORT.render(JudgedExamples.laidOut()),
                REPORT.render(JudgedExamples.noted()),
                REPORT.render(laid("LAY-24").judged()),
                REPORT.render(JudgedExamples.hostile(false)),
                Run.of(REPORT, JudgedExamples.fromText(), JudgedExamples.hostile(true)),
                Run.of(REPORT),
                Run.ofNothing(REPORT));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyElementIsClosed(String page) {
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult tag : matches(TAG, withoutStyle(page))) {
            if (tag.group(1).isEmpty()) {
                if (!WITHOUT_END.contains(tag.group(2))) {
                    open.push(tag.group(2));
                }
            } else {
                assertThat(tag.group(2)).isEqualTo(open.pop());
            }
        }
        assertThat(open).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyLinkLeadsToOneElementOfThePage(String page) {
        List<String> ids = groups(Pattern.compile(" id=\"([^\"]*)\""), page);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(groups(Pattern.compile(" href=\"([^\"]*)\""), page))
                .allSatisfy(href -> assertThat(href).startsWith("#"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void needsNoNetworkAndNoScript(String page) {
        assertThat(page)
                .doesNotContainIgnoringCase("<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:")
                .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800\\ufffe]");
    }

    @Test
    void rowsAndNotesCarryRuleAndPointerOfTheirFinding() {
        JudgedDocument judged = JudgedExamples.fromText();
        Finding finding = judged.report().findings().get(0);
        String told = " data-rule=\"" + finding.ruleId() + "\" data-pointer=\"" + finding.pointer() + "\"";

        assertThat(REPORT.document(judged)).containsPattern("<tr[^>]*" + told).containsPattern("<li[^>]*" + told);
    }

    @Test
    void showsHowTheComponentsLookBesideWhatIsDue() {
        String page = REPORT.render(laid("LAY-24").judged());

        assertThat(page)
                .contains("<h3>Layout</h3>", "! issuer", "12-13 pt, bold, upright, capitals, centred")
                .containsOnlyOnce("! ");
        assertThat(REPORT.render(JudgedExamples.fromText())).doesNotContain("<h3>Layout</h3>");
    }

    private static Example laid(String ruleId) {
        return Examples.all().stream()
                .filter(example -> example.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysItsLanguage() {
        assertThat(HtmlReport.in(Locale.forLanguageTag("vi")).beginning()).contains("<html lang=\"vi\">");
        assertThat(REPORT.beginning()).contains("<html lang=\"en\">");
    }

    @Test
    void showsEveryLineOnceWithTheFindingsBesideIt() {
        JudgedDocument judged = JudgedExamples.fromText();
        String page = REPORT.render(judged);

        assertThat(matches(Pattern.compile("<div class=\"line\""), page))
                .hasSize(judged.source().lineCount());
        assertThat(matches(Pattern.compile("<li class=\"[a-z]+\" id="), page))
                .hasSize(judged.report().findings().size());
        assertThat(page).contains("<mark class=\"warning\">5</mark>-HD/BTGTU");
    }

    @Test
    void showsTheValueWhereThereIsNoText() {
        String page = REPORT.render(JudgedExamples.fromJson());

        assertThat(page).contains(">/header/code/text</a>", "<mark class=\"warning\">5</mark>-HD/BTGTU");
    }

    @Test
    void findingsWithoutAPlaceStandBeforeTheText() {
        String page = REPORT.render(JudgedExamples.everything());

        assertThat(page.indexOf("class=\"sheet parts\""))
                .isPositive()
                .isLessThan(page.indexOf("class=\"sheet lines\""));
        assertThat(page).contains("BAS-15, BAS-16", "SIG-07, TYP-12", "<p class=\"suggestion\">");
    }

    @Test
    void aPlaceOverSeveralLinesIsMarkedInEach() {
        JudgedDocument judged = JudgedExamples.acrossLines();
        String page = REPORT.render(judged);

        assertThat(groups(Pattern.compile("<mark class=\"error\">([^<]*)</mark>"), page))
                .containsExactly("HƯỚNG DẪN", "về ");
        assertThat(matches(Pattern.compile("class=\"reference error"), page)).hasSize(1);
    }

    @Test
    void showsEveryParagraphOfAWordFileWithItsNumber() {
        JudgedDocument judged = JudgedExamples.laidOut();
        String page = REPORT.render(judged);
        String sheet = page.substring(page.indexOf("class=\"sheet lines\""));

        assertThat(matches(Pattern.compile("<div class=\"line\""), sheet))
                .hasSize(judged.read().layout().paragraphs().size());
        assertThat(groups(Pattern.compile(">([0-9]*)</a><p class=\"text\" lang=\"vi\">"), sheet))
                .startsWith("1", "", "2", "", "3");
        assertThat(groups(Pattern.compile("<p class=\"begins\">([^<]*)</p>"), page))
                .startsWith("page 1, table 1, row 1, column 1", "table 1, row 2, column 1")
                .endsWith("page 2");
        assertThat(page)
                .contains("<mark class=\"warning\">5</mark>-HD/BTGTU", "<th>Place</th>", "paragraph 7, page 2")
                .doesNotContain("<th>Line</th>");
    }

    @Test
    void aPlaceOverSeveralParagraphsIsMarkedInEach() {
        String page = REPORT.render(JudgedExamples.acrossParagraphs());

        assertThat(groups(Pattern.compile("<mark class=\"error\">([^<]*)</mark>"), page))
                .containsExactly("HƯỚNG DẪN", "về ");
    }

    @Test
    void saysWhatTheReaderNotedAboutTheWholeSource() {
        assertThat(groups(Pattern.compile("<dt>Note</dt><dd>([^<]*)</dd>"), REPORT.render(JudgedExamples.noted())))
                .containsExactly("No heading says what its division is for");
        assertThat(REPORT.render(JudgedExamples.fromText())).doesNotContain("<dt>Note</dt>");
    }

    @Test
    void manyDocumentsHaveAnIndexAndOneHasNone() {
        String many = Run.of(REPORT, JudgedExamples.fromText(), JudgedExamples.clean());

        assertThat(many).contains("<nav class=\"index\"");
        assertThat(groups(Pattern.compile("<td><a href=\"#[^\"]*\">([^<]*)</a></td>"), many))
                .containsExactly("văn bản/hd 5.txt", "clean.json", Run.REFUSED);
        assertThat(REPORT.render(JudgedExamples.fromText())).doesNotContain("<nav");
    }

    private static String withoutStyle(String page) {
        return page.substring(page.indexOf("<html"), page.indexOf("<style>")) + "<style>"
                + page.substring(page.indexOf("</style>"));
    }

    private static List<MatchResult> matches(Pattern pattern, String page) {
        return pattern.matcher(page).results().collect(Collectors.toList());
    }

    private static List<String> groups(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }
}
