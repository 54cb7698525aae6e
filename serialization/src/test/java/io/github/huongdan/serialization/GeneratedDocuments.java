package io.github.huongdan.serialization;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Authority;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import io.github.huongdan.model.Task;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any documents at all, with any text, however little sense they make. */
public final class GeneratedDocuments {

    private static final int LISTS = 3;
    private static final int LEVELS = 3;

    private final Arbitrary<String> text;

    private GeneratedDocuments(Arbitrary<String> text) {
        this.text = text;
    }

    /** Those that both JSON and XML can carry. */
    public static Arbitrary<GuidanceDocument> any() {
        return new GeneratedDocuments(GeneratedTexts.inXml()).documents();
    }

    /** Those that JSON can carry; most of them XML can not. */
    public static Arbitrary<GuidanceDocument> anyInJson() {
        return new GeneratedDocuments(GeneratedTexts.inJson()).documents();
    }

    private Arbitrary<GuidanceDocument> documents() {
        Arbitrary<Tuple.Tuple6<Header, String, String, List<String>, Basis, List<Block>>> head = Combinators.combine(
                        header(), maybe(text()), maybe(text()), texts(), basis(), list(block()))
                .as(Tuple::of);
        Arbitrary<
                        Tuple.Tuple6<
                                List<Section>,
                                List<String>,
                                List<Recipient>,
                                List<Signatory>,
                                List<Appendix>,
                                List<String>>>
                rest = Combinators.combine(
                                list(section()),
                                texts(),
                                list(recipient()),
                                list(signatory()),
                                list(appendix()),
                                texts())
                        .as(Tuple::of);
        return Combinators.combine(head, rest)
                .as((h, r) -> new GuidanceDocument(
                        h.get1(), h.get2(), h.get3(), h.get4(), h.get5(), h.get6(), r.get1(), r.get2(), r.get3(),
                        r.get4(), r.get5(), r.get6()));
    }

    private Arbitrary<String> text() {
        return text;
    }

    private Arbitrary<Header> header() {
        Arbitrary<Tuple.Tuple5<IssuingSystem, String, String, String, String>> upper = Combinators.combine(
                        maybe(Arbitraries.of(IssuingSystem.class)),
                        maybe(text()),
                        maybe(text()),
                        maybe(text()),
                        maybe(text()))
                .as(Tuple::of);
        return Combinators.combine(upper, maybe(code()), maybe(text()), maybe(date()), texts())
                .as((u, code, place, date, marks) ->
                        new Header(u.get1(), u.get2(), u.get3(), u.get4(), u.get5(), code, place, date, marks));
    }

    private Arbitrary<DocumentCode> code() {
        Arbitrary<Integer> numbers = maybe(Arbitraries.integers());
        return Combinators.combine(text(), numbers, numbers, maybe(text()), maybe(text()), maybe(text()))
                .as(DocumentCode::new);
    }

    private static Arbitrary<LocalDate> date() {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    private Arbitrary<Basis> basis() {
        Arbitrary<Citation> citations = Combinators.combine(
                        text(),
                        maybe(text()),
                        maybe(code()),
                        maybe(date()),
                        maybe(text()),
                        maybe(text()),
                        maybe(text()))
                .as(Citation::new);
        Arbitrary<LegalBasis> grounds =
                Combinators.combine(text(), list(citations)).as(LegalBasis::new);
        return Combinators.combine(list(grounds), maybe(text())).as(Basis::new);
    }

    private Arbitrary<Section> section() {
        Arbitrary<List<Provision>> provisions = list(provision(LEVELS));
        Arbitrary<String> label = maybe(text());
        Arbitrary<String> heading = maybe(text());
        return Arbitraries.oneOf(
                Combinators.combine(label, heading, provisions).as(AimsAndRequirements::new),
                Combinators.combine(label, heading, provisions).as(PropagandaContent::new),
                Combinators.combine(label, heading, list(task())).as(Implementation::new),
                Combinators.combine(label, heading, provisions).as(OtherSection::new));
    }

    private Arbitrary<Task> task() {
        Arbitrary<Deadline> deadlines =
                Combinators.combine(text(), maybe(date())).as(Deadline::new);
        return Combinators.combine(
                        maybe(text()), texts(), maybe(text()), maybe(deadlines), maybe(text()), list(provision(1)))
                .as(Task::new);
    }

    private Arbitrary<Provision> provision(int levels) {
        Arbitrary<List<Provision>> below =
                levels == 0 ? Arbitraries.just(List.of()) : list(Arbitraries.lazy(() -> provision(levels - 1)));
        return Combinators.combine(maybe(text()), maybe(text()), rarely(table()), below)
                .as(Provision::new);
    }

    private Arbitrary<Block> block() {
        return Arbitraries.frequencyOf(Tuple.of(3, text().map(Paragraph::new)), Tuple.of(1, table()));
    }

    private Arbitrary<Table> table() {
        Arbitrary<Integer> spans = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(1, Integer.MAX_VALUE)));
        Arbitrary<Cell> cells = Combinators.combine(maybe(text()), spans, spans).as(Cell::new);
        Arbitrary<Integer> headerRows = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 2)),
                Tuple.of(1, Arbitraries.integers().greaterOrEqual(0)));
        return Combinators.combine(headerRows, list(list(cells).map(Row::new))).as(Table::new);
    }

    private Arbitrary<Appendix> appendix() {
        return Combinators.combine(maybe(text()), maybe(text()), maybe(text()), list(block()))
                .as(Appendix::new);
    }

    private Arbitrary<Recipient> recipient() {
        return Combinators.combine(maybe(text()), maybe(text()), Arbitraries.of(true, false))
                .as(Recipient::new);
    }

    private Arbitrary<Signatory> signatory() {
        Arbitrary<Authority> authorities =
                Combinators.combine(maybe(text()), maybe(text())).as(Authority::new);
        return Combinators.combine(list(authorities), maybe(text()), maybe(text()))
                .as(Signatory::new);
    }

    private Arbitrary<List<String>> texts() {
        return list(text());
    }

    private static <T> Arbitrary<List<T>> list(Arbitrary<T> items) {
        return items.list().ofMaxSize(LISTS);
    }

    private static <T> Arbitrary<T> rarely(Arbitrary<T> values) {
        return values.injectNull(0.8);
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
        return values.injectNull(0.3);
    }
}
