package io.github.huongdan.serialization.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.ExportDoubt;
import io.github.huongdan.serialization.ExportNote;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GuidanceAknTest {

    private static final GuidanceAkn AKN = GuidanceAkn.standard();

    @Provide
    static Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    @Property
    void whatIsReadBackIsTheDocumentLessWhatTheListNames(@ForAll("documents") GuidanceDocument document) {
        Export export = AKN.write(document);

        DeepEquality.assertSame(AKN.read(export.content()).document(), Carried.of(document, export.notes()));
        assertThat(AKN.read(export.content()).notes()).isEmpty();
    }

    @Test
    void theSampleIsReadBackWhole() {
        Export export = AKN.write(SampleDocument.full());

        DeepEquality.assertSame(
                AKN.read(export.content()).document(), Carried.of(SampleDocument.full(), export.notes()));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(AKN.write(SampleDocument.full()).content())
                .isEqualTo(AKN.write(SampleDocument.full()).content());
    }

    @Test
    void aCitedActIsAReferenceByTypeIssuerDateAndNumber() {
        String text = "Căn cứ Hướng dẫn số 26-HD/BTGTU, ngày 07 tháng 3 năm 2017 của Ban Tuyên giáo Thành ủy";
        GuidanceDocument document = GuidanceDocument.builder()
                .basis(io.github.huongdan.model.Basis.builder().ground(text).build())
                .build();

        assertThat(written(document))
                .contains("<ref href=\"/akn/vn/doc/huong-dan/btgtu/2017-03-07/26-hd-btgtu\">Hướng dẫn");
    }

    @Test
    void aDecreeWithItsYearIsAnAct() {
        GuidanceDocument document = GuidanceDocument.builder()
                .basis(io.github.huongdan.model.Basis.builder()
                        .ground(
                                "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư")
                        .build())
                .build();

        assertThat(written(document)).contains("href=\"/akn/vn/act/nghi-dinh/cp/2020-03-05/30-2020-nd-cp\"");
    }

    @Test
    void aDocumentWithoutADateHasAStandInThatIsTold() {
        Export export = AKN.write(GuidanceDocument.builder()
                .header(Header.builder().issuer("Ban Tuyên giáo").build())
                .build());

        assertThat(export.notes()).contains(new ExportNote(ExportDoubt.STAND_IN, "/header/issuedOn"));
        assertThat(AKN.read(export.content()).document().header().issuedOn()).isNull();
    }

    @Test
    void aLabelThatStandsTwiceIsToldAndBothAreKept() {
        GuidanceDocument document = GuidanceDocument.builder()
                .section(OtherSection.builder()
                        .label("I.")
                        .heading("NỘI DUNG")
                        .provision(Provision.of("d)", "Một"))
                        .provision(Provision.of("đ)", "Hai"))
                        .provision(Provision.of("d)", "Ba"))
                        .build())
                .build();
        Export export = AKN.write(document);

        assertThat(export.notes())
                .filteredOn(note -> note.doubt() == ExportDoubt.LABEL_REPEATED)
                .containsExactly(new ExportNote(ExportDoubt.LABEL_REPEATED, "/sections/0/provisions/2/label"));
        DeepEquality.assertSame(AKN.read(export.content()).document(), document);
        assertThat(written(document))
                .contains("eId=\"sec_i__para_d\"", "eId=\"sec_i__para_đ\"", "eId=\"sec_i__para_d_2\"");
    }

    @Test
    void assigneesAndDeadlineStandInTheirSentence() {
        GuidanceDocument document = GuidanceDocument.builder()
                .section(io.github.huongdan.model.Implementation.builder()
                        .task(Task.builder()
                                .label("1.")
                                .assignee("Các chi bộ")
                                .text("Các chi bộ báo cáo trước ngày 15/4/2017.")
                                .deadline(new io.github.huongdan.model.Deadline(
                                        "trước ngày 15/4/2017", LocalDate.of(2017, 4, 15)))
                                .build())
                        .build())
                .build();

        assertThat(written(document))
                .containsPattern("<p><organization [^>]*>Các chi bộ</organization> báo cáo "
                        + "<date [^>]*date=\"2017-04-15\">trước ngày 15/4/2017</date>\\.</p>");
        DeepEquality.assertSame(AKN.read(AKN.write(document).content()).document(), document);
    }

    @Test
    void whatXmlCannotCarryIsRefusedWithItsPlace() {
        GuidanceDocument document =
                GuidanceDocument.builder().subject("a\u0007b").build();

        assertThatThrownBy(() -> AKN.write(document))
                .isInstanceOfSatisfying(
                        UnwritableDocumentException.class,
                        thrown -> assertThat(thrown.place().path()).isEqualTo("/subject"));
    }

    @Test
    void partsDeeperThanTheLimitAreRefused() {
        GuidanceDocument document = GuidanceDocument.builder()
                .section(OtherSection.builder()
                        .provision(Provision.of("1.", "a", Provision.of("a)", "b")))
                        .build())
                .build();

        assertThatThrownBy(() ->
                        AKN.withLimits(ReadLimits.defaults().withMaxDepth(3)).write(document))
                .isInstanceOf(UnwritableDocumentException.class);
        assertThat(AKN.withLimits(ReadLimits.defaults().withMaxDepth(4))
                        .write(document)
                        .notes())
                .isNotEmpty();
    }

    private static String written(GuidanceDocument document) {
        return new String(AKN.write(document).content(), StandardCharsets.UTF_8);
    }

    @Test
    void theListIsInTheDocumentsOrder() {
        assertThat(AKN.write(GuidanceDocument.builder().build()).notes())
                .isEqualTo(List.of(
                        new ExportNote(ExportDoubt.STAND_IN, "/header/issuedOn"),
                        new ExportNote(ExportDoubt.STAND_IN, "/header/issuer")));
    }
}
