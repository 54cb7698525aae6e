package io.github.huongdan.serialization.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that others wrote. */
class ForeignAknTest {

    private static final String ACT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
             <an:act name="quy-dinh">
              <an:meta><an:identification source="#x"><an:FRBRWork>
               <an:FRBRthis value="/akn/vn/act/1"/><an:FRBRuri value="/akn/vn/act/1"/>
               <an:FRBRalias value="12/QĐ-UBND" name="number"/>
               <an:FRBRdate date="2019-05-06" name="Generation"/>
              </an:FRBRWork></an:identification></an:meta>
              <an:preface>
               <an:longTitle><an:p><an:docType>QUY
                 ĐỊNH</an:docType> <an:docTitle>Về quản lý hồ sơ</an:docTitle></an:p></an:longTitle>
               <an:p><an:docAuthority>TỈNH MỘT</an:docAuthority></an:p>
               <an:p><an:docAuthority>SỞ HAI</an:docAuthority></an:p>
               <an:p>Bản in thử</an:p>
              </an:preface>
              <an:preamble>
               <an:recitals><an:recital><an:p>Xét đề nghị của Chánh Văn phòng</an:p></an:recital></an:recitals>
               <an:formula name="enactingFormula"><an:p>Quy định như sau:</an:p></an:formula>
              </an:preamble>
              <an:body>
               <an:chapter><an:num>Chương I</an:num><an:heading>QUY ĐỊNH CHUNG</an:heading>
                <an:article><an:num>Điều 1.</an:num><an:heading>Phạm vi</an:heading>
                 <an:content><an:p>Văn bản này quy định việc quản lý.</an:p><an:p>Không áp dụng cho hồ sơ mật.</an:p></an:content>
                </an:article>
                <an:article><an:num>Điều 2.</an:num>
                 <an:paragraph><an:num>1.</an:num>
                  <an:list><an:intro><an:p>Hồ sơ gồm:</an:p></an:intro>
                   <an:point><an:num>a)</an:num><an:content><an:p>Tờ trình</an:p></an:content></an:point>
                   <an:wrapUp><an:p>và phụ lục.</an:p></an:wrapUp>
                  </an:list>
                 </an:paragraph>
                 <an:paragraph><an:num>2.</an:num><an:content>
                  <an:blockList><an:listIntroduction>Nơi nộp:</an:listIntroduction>
                   <an:item><an:num>-</an:num><an:p>Văn phòng</an:p></an:item></an:blockList>
                 </an:content></an:paragraph>
                </an:article>
               </an:chapter>
              </an:body>
              <an:conclusions>
               <an:p>Làm tại Huế, <an:docDate date="2019-05-07">ngày 07 tháng 5 năm 2019</an:docDate></an:p>
               <an:p><an:signature><an:role refersTo="#r">GIÁM ĐỐC</an:role> <an:person refersTo="#p">Trần Văn Ba</an:person></an:signature></an:p>
              </an:conclusions>
              <an:attachments><an:attachment><an:heading>Mẫu sổ</an:heading><an:doc name="x"><an:meta/>
               <an:mainBody><an:section><an:num>1.</an:num><an:content><an:p>Cột thứ nhất</an:p></an:content></an:section></an:mainBody>
              </an:doc></an:attachment></an:attachments>
             </an:act>
            </an:akomaNtoso>
            """;

    private static final ReadDocument READ =
            GuidanceFormats.standard().read(ACT.getBytes(StandardCharsets.UTF_8), "quy-dinh.xml");

    private static final GuidanceDocument DOCUMENT = READ.document();

    @Test
    void theLetterheadComesFromPrefaceAndMetadata() {
        assertThat(DOCUMENT.typeName()).isEqualTo("QUY ĐỊNH");
        assertThat(DOCUMENT.subject()).isEqualTo("Về quản lý hồ sơ");
        assertThat(DOCUMENT.header().superior()).isEqualTo("TỈNH MỘT");
        assertThat(DOCUMENT.header().issuer()).isEqualTo("SỞ HAI");
        assertThat(DOCUMENT.header().code()).hasToString("12/QĐ-UBND");
        assertThat(DOCUMENT.header().issuedOn()).isEqualTo(LocalDate.of(2019, 5, 7));
    }

    @Test
    void recitalsAreGrounds() {
        assertThat(DOCUMENT.basis().grounds()).containsExactly(LegalBasis.of("Xét đề nghị của Chánh Văn phòng"));
        assertThat(DOCUMENT.basis().enactingClause()).isEqualTo("Quy định như sau:");
    }

    @Test
    void divisionsAreProvisionsInTheirOrder() {
        assertThat(DOCUMENT.sections()).hasSize(1);
        assertThat(DOCUMENT.sections().get(0).heading()).isEqualTo("QUY ĐỊNH CHUNG");
        Provision first = (Provision) DOCUMENT.sections().get(0).items().get(0);
        Provision second = (Provision) DOCUMENT.sections().get(0).items().get(1);
        assertThat(first)
                .isEqualTo(Provision.of(
                        "Điều 1.",
                        "Phạm vi",
                        Provision.paragraph("Văn bản này quy định việc quản lý."),
                        Provision.paragraph("Không áp dụng cho hồ sơ mật.")));
        assertThat(second.provisions().get(0).provisions())
                .containsExactly(new Provision(
                        null,
                        "Hồ sơ gồm:",
                        List.of(Provision.of("a)", "Tờ trình"), Provision.paragraph("và phụ lục."))));
        assertThat(second.provisions().get(1).provisions())
                .containsExactly(Provision.paragraph("Nơi nộp:"), Provision.of("-", "Văn phòng"));
    }

    @Test
    void footAndAttachmentsAreRead() {
        assertThat(DOCUMENT.signatories()).containsExactly(Signatory.of("GIÁM ĐỐC", "Trần Văn Ba"));
        assertThat(DOCUMENT.closing()).containsExactly("Làm tại Huế, ngày 07 tháng 5 năm 2019");
        assertThat(DOCUMENT.appendices()).singleElement().satisfies(appendix -> {
            assertThat(appendix.title()).isEqualTo("Mẫu sổ");
            assertThat(appendix.blocks()).contains(new Paragraph("Cột thứ nhất"));
        });
    }

    @Test
    void whatHasNoPlaceIsKeptAndTold() {
        assertThat(DOCUMENT.unclassified()).containsExactly("Bản in thử");
        assertThat(READ.notes())
                .extracting(note -> note.doubt() + " " + note.pointer())
                .containsExactly(ReadingDoubt.UNPLACED + " /unclassified/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<akomaNtoso/>",
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17\"><doc/></akomaNtoso>",
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"/>",
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc>",
                "<!DOCTYPE akomaNtoso [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&a;</akomaNtoso>"
            })
    void whatIsNoneOfItIsRefused(String xml) {
        assertThatThrownBy(() -> GuidanceAkn.standard().read(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void whatIsBeyondALimitIsRefused() {
        String deep = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc><body>"
                + "<section>".repeat(1_000) + "</section>".repeat(1_000) + "</body></doc></akomaNtoso>";
        String long_ = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc><body>"
                + "<p/>".repeat(300) + "</body></doc></akomaNtoso>";
        GuidanceAkn narrow =
                GuidanceAkn.standard().withLimits(ReadLimits.defaults().withMaxListLength(10));

        assertThatThrownBy(() -> GuidanceAkn.standard().read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedDocumentException.class);
        assertThatThrownBy(() -> narrow.read(long_.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedDocumentException.class);
    }
}
