package io.github.huongdan.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Settings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormTest {

    private static final PageForm STATE = form("STATE_2020");

    @Test
    void theStatePrescribesPaperMarginsAndParts() {
        assertThat(STATE.paper()).isEqualTo(new PageForm.Paper(210, 297));
        assertThat(STATE.margins()).containsEntry(PageForm.Side.LEFT, new Range(30, 35));
        assertThat(STATE.part(FormPart.RECIPIENTS_LABEL))
                .isEqualTo(new TextForm(new Range(12, 12), true, true, null, false, Alignment.LEFT));
        assertThat(STATE.indents()).containsExactly(new Range(10, 10), new Range(12.7, 12.7));
    }

    @Test
    void whatALaterRegimeIsSilentOnHoldsOn() {
        assertThat(form("PARTY_2026B")).isEqualTo(form("PARTY_2018"));
        assertThat(STATE.margins()).isEqualTo(form("STATE_2011").margins());
    }

    @Test
    void whatTheSourcesLeaveOpenIsNotPrescribed() {
        assertThat(form("PARTY_2017")).isEqualTo(PageForm.OPEN);
        assertThat(form("STATE_2011").parts()).isEmpty();
        assertThat(form("PARTY_2018").part(FormPart.MOTTO)).isNull();
    }

    @Test
    void isOpenWhereNothingIsPrescribed() {
        assertThat(form("PARTY_2017").isOpen()).isTrue();
        assertThat(Regimes.standard().all())
                .allSatisfy(regime -> assertThat(regime.page().isOpen())
                        .isEqualTo(regime.page().equals(PageForm.OPEN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paper = 210 x 297",
                "margin.top = 20",
                "mirrored = true",
                "font = Arial",
                "number = above, centred, from page 2",
                "numberDistance = 10",
                "appendixNumbers = roman",
                "appendixPages = own",
                "text.body = 14",
                "rule.title = 1",
                "indent = 10",
                "gap = 6-",
                "lines = 1-1.5",
                "pitch = 18-"
            })
    void isNotOpenWhereOneThingIsPrescribed(String line) {
        assertThat(read("PARTY_2017", "page." + line).isOpen()).isFalse();
    }

    @Test
    void anOfficeAddsItsOwn() {
        PageForm own = read("page.text.body = 14, regular\npage.margin.top = 22\npage.number =\npage.pitch = 18-");

        assertThat(own.part(FormPart.BODY)).isEqualTo(new TextForm(new Range(14, 14), false, null, null, null, null));
        assertThat(own.part(FormPart.ISSUER)).isEqualTo(STATE.part(FormPart.ISSUER));
        assertThat(own.margins().get(PageForm.Side.TOP)).isEqualTo(new Range(22, 22));
        assertThat(own.numberInHeader()).isNull();
        assertThat(own.pitch()).isEqualTo(new Range(18, Double.POSITIVE_INFINITY));
    }

    @Test
    void anOfficeLeavesAPartOpen() {
        PageForm own = read("page.text.body =\npage.font =\npage.indent =");

        assertThat(own.part(FormPart.BODY)).isNull();
        assertThat(own.font()).isNull();
        assertThat(own.indents()).isEmpty();
    }

    @Test
    void aRegimeSaysWhatLinesStandBelowItsParts() {
        assertThat(STATE.rule(FormPart.MOTTO)).isEqualTo(new RuleForm(new Range(1, 1), null));
        assertThat(STATE.rule(FormPart.ISSUER)).isEqualTo(new RuleForm(new Range(0.33, 0.5), null));
        assertThat(form("PARTY_2026B").rule(FormPart.SUBJECT)).isEqualTo(new RuleForm(null, "-----"));
        assertThat(read("page.rule.motto =").rule(FormPart.MOTTO)).isNull();
    }

    @Test
    void aFormIsCompletedByWhatAnotherSays() {
        PageForm own = read("page.text.body = 14, italic\npage.text.issuer =\npage.font =\npage.lines = 1.2")
                .completedBy(form("PARTY_2018"));

        assertThat(own.part(FormPart.BODY))
                .isEqualTo(new TextForm(new Range(14, 14), false, true, null, null, Alignment.JUSTIFY));
        assertThat(own.part(FormPart.ISSUER)).isEqualTo(form("PARTY_2018").part(FormPart.ISSUER));
        assertThat(own.font()).isEqualTo("Times New Roman");
        assertThat(own.margins()).isEqualTo(STATE.margins());
        assertThat(own.pitch()).isNull();
        assertThat(own.rule(FormPart.SUBJECT)).isEqualTo(STATE.rule(FormPart.SUBJECT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.rule.nothing = 1",
                "page.rule.motto = 1-a",
                "page.appendixPages = new",
                "page.text.body = big",
                "page.text.body = 14-13",
                "page.text.nothing = 13",
                "page.margin.middle = 20",
                "page.paper = A4",
                "page.paper = 210 x A",
                "page.number = above, twice",
                "page.mirrored = perhaps",
                "page.gap = six",
                "page.colour = black"
            })
    void refusesWhatDoesNotRead(String line) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("office.conf");
    }

    @Test
    void measuresAreShownAsFilesWriteThem() {
        assertThat(new Range(12.7, 12.7)).hasToString("12.7");
        assertThat(new Range(13, 14)).hasToString("13-14");
        assertThat(new Range(6, Double.POSITIVE_INFINITY)).hasToString("6-");
    }

    private static PageForm read(String lines) {
        return read("STATE_2020", lines);
    }

    private static PageForm read(String base, String lines) {
        byte[] file = ("extends = " + base + "\nid = OFFICE\n" + lines).getBytes(StandardCharsets.UTF_8);
        return Regimes.standard()
                .with(Settings.of("office.conf", file))
                .byId("OFFICE")
                .orElseThrow()
                .page();
    }

    private static PageForm form(String id) {
        return Regimes.standard().byId(id).orElseThrow().page();
    }
}
