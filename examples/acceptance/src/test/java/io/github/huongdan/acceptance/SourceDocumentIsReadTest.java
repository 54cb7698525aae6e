package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Task;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceDocumentIsReadTest {

    private final ReadDocument read = ExampleDocuments.source();
    private final GuidanceDocument document = read.document();

    @Test
    void numberAndStarAreAllThatIsLeftOfTheLetterhead() {
        assertThat(document.header())
                .isEqualTo(Header.builder()
                        .system(IssuingSystem.PARTY)
                        .code(DocumentCode.party(81, "HD", "BTGDUK"))
                        .mark("*")
                        .build());
    }

    @Test
    void oneGroundWithItsCitationStandsBeforeTheEnactingClause() {
        LegalBasis ground = document.basis().grounds().get(0);

        assertThat(document.basis().grounds()).hasSize(1);
        assertThat(ground.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.type()).isEqualTo("HD");
            assertThat(citation.code()).isEqualTo(DocumentCode.party(26, "HD", "BTGTU"));
            assertThat(citation.issuedOn()).isEqualTo(LocalDate.of(2017, 3, 7));
            assertThat(citation.issuer()).isEqualTo("Ban Tuyên giáo Thành ủy");
            assertThat(citation.subject()).isEqualTo("hướng dẫn công tác thông tin đối ngoại năm 2017");
        });
        assertThat(document.basis().enactingClause()).isEqualTo("Ban Tuyên giáo Đảng ủy Khối hướng dẫn như sau:");
    }

    @Test
    void threeTypedSectionsHaveFourThreeAndTwoItems() {
        AimsAndRequirements aims = document.aimsAndRequirements().orElseThrow();
        PropagandaContent content = document.propagandaContent().orElseThrow();

        assertThat(document.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.AIMS_AND_REQUIREMENTS, SectionKind.PROPAGANDA_CONTENT, SectionKind.IMPLEMENTATION);
        assertThat(aims.provisions()).extracting(Provision::label).containsExactly("1.", "2.", "3.", "4.");
        assertThat(content.provisions()).extracting(Provision::label).containsExactly("1.", "2.", "3.");
        assertThat(document.implementation().orElseThrow().tasks())
                .extracting(Task::assignees)
                .containsExactly(List.of("Ban Tuyên giáo Đảng ủy Khối"), List.of("Các Đảng ủy, Chi ủy cơ sở"));
    }

    @Test
    void theParagraphBrokenByABlankLineKeepsItsSecondHalf() {
        List<Provision> content = document.propagandaContent().orElseThrow().provisions();

        assertThat(content.get(0).text()).endsWith("về \"Chương trình hành động của Chính phủ");
        assertThat(content.get(0).provisions())
                .singleElement()
                .satisfies(half -> assertThat(half.text()).startsWith("về thông tin đối ngoại của Việt Nam"));
        assertThat(content.get(1).provisions())
                .singleElement()
                .satisfies(second -> assertThat(second.text()).startsWith("Tập trung tuyên truyền"));
    }

    @Test
    void recipientsSignatoryAndTheStrayPathHaveTheirPlaces() {
        assertThat(document.recipients())
                .containsExactly(
                        Recipient.of("Ban Tuyên giáo Thành ủy", "để báo cáo"),
                        Recipient.of("TT.ĐUK"),
                        Recipient.of("Các đảng bộ, chi bộ cơ sở"),
                        Recipient.archive("BTG"));
        assertThat(document.signatories()).containsExactly(Signatory.of("TRƯỞNG BAN", "Lê Ngọc Hạnh"));
        assertThat(document.unclassified()).containsExactly("D:\\ĐUK\\BTG2017\\HD(H)");
    }

    @Test
    void everyValueKnowsItsLineAndColumn() {
        SourceMap map = read.sourceMap();

        for (Passage passage : Passages.of(document)) {
            assertThat(map.span(passage.pointer()).map(map.source()::text))
                    .as(passage.pointer())
                    .hasValue(passage.text());
        }
        assertThat(map.position("/header/code/text")).hasValue(new Position(5, 4));
        assertThat(map.position("/sections/1/provisions/0/provisions/0/text")).hasValue(new Position(27, 1));
        assertThat(map.position("/unclassified/0")).hasValue(new Position(48, 1));
    }

    @Test
    void textJsonAndXmlGiveTheSameDocumentBack() {
        String text = GuidanceText.standard().write(document);
        String json = GuidanceJson.standard().write(document);
        String xml = GuidanceXml.standard().write(document);

        assertSame(GuidanceText.standard().read(text).document());
        assertSame(GuidanceJson.standard().read(json));
        assertSame(GuidanceXml.standard().read(xml));
    }

    @Test
    void theExampleFilesAreWhatTheLibraryWrites() {
        assertThat(GuidanceJson.standard().write(document)).isEqualTo(ExampleDocuments.content("81-hd-btgduk.json"));
        assertThat(GuidanceXml.standard().write(document)).isEqualTo(ExampleDocuments.content("81-hd-btgduk.xml"));
    }

    private void assertSame(GuidanceDocument again) {
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringAllOverriddenEquals()
                .isEqualTo(document);
    }
}
