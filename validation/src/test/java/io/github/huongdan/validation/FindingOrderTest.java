package io.github.huongdan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.source.Location;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingOrderTest {

    private static final List<String> IN_ORDER = List.of(
            "",
            "/header/issuer",
            "/header/title",
            "/typeName",
            "/subject",
            "/basis/grounds/0/text",
            "/sections",
            "/sections/0",
            "/sections/0/heading",
            "/sections/0/provisions/1",
            "/sections/0/provisions/1/text",
            "/sections/0/provisions/2/text",
            "/sections/0/provisions/10/text",
            "/sections/10",
            "/closing",
            "/recipients/9/name",
            "/recipients/10/name");

    @Test
    void goesThroughTheDocumentFromItsBeginning() {
        for (int seed = 0; seed < 50; seed++) {
            List<Finding> findings = new ArrayList<>();
            IN_ORDER.forEach(pointer -> findings.add(at(pointer, "TYP-01")));
            Collections.shuffle(findings, new Random(seed));

            findings.sort(FindingOrder.INSTANCE);

            assertThat(findings).extracting(Finding::pointer).isEqualTo(IN_ORDER);
        }
    }

    @Test
    void ordersTheFindingsOfOnePlaceByTheirRules() {
        List<Finding> findings = new ArrayList<>(List.of(at("/subject", "TYP-07"), at("/subject", "HDR-01")));

        findings.sort(FindingOrder.INSTANCE);

        assertThat(findings).extracting(Finding::ruleId).containsExactly("HDR-01", "TYP-07");
    }

    @Test
    void ordersByPlaceInTheSourceWhateverItsTerms() {
        Finding first = placed(5, new ParagraphPosition(2, 1, null, null));
        Finding second = placed(40, new ParagraphPosition(1, 4, null, null));
        List<Finding> findings = new ArrayList<>(List.of(second, first, at("/subject", "HDR-01")));

        findings.sort(FindingOrder.INSTANCE);

        assertThat(findings).containsExactly(at("/subject", "HDR-01"), first, second);
    }

    private static Finding placed(int start, Location location) {
        SourcePlace place = new SourcePlace(new Span(start, start + 1), location);
        return new Finding("HDR-01", null, Severity.INFO, "", null, place, Map.of(), Provenance.AUTHORED, null);
    }

    private static Finding at(String pointer, String rule) {
        return new Finding(rule, null, Severity.INFO, pointer, null, null, Map.of(), Provenance.AUTHORED, null);
    }
}
