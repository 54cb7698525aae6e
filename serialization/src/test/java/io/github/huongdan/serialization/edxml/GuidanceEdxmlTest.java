package io.github.huongdan.serialization.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.text.GuidanceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceEdxmlTest {

    private static final GuidanceEdxml EDXML = GuidanceEdxml.standard();

    private static final EdxmlOrgan SENDER = EdxmlOrgan.of("A05.DUK.01", "Ban Tuyên giáo Đảng ủy Khối");

    private static final GuidanceDocument DOCUMENT = GuidanceDocument.builder()
            .header(Header.builder()
                    .issuer("Ban Tuyên giáo Đảng ủy Khối")
                    .code("81-HD/BTGĐUK")
                    .place("Thành phố Hồ Chí Minh")
                    .issuedOn(LocalDate.of(2017, 3, 24))
                    .build())
            .typeName("HƯỚNG DẪN")
            .subject("Công tác thông tin đối ngoại năm 2017")
            .recipients(List.of(Recipient.of("Ban Tuyên giáo Thành ủy", "để báo cáo"), Recipient.archive("BTG")))
            .signatories(List.of(Signatory.builder()
                    .authority("T/M", "BAN TUYÊN GIÁO")
                    .position("TRƯỞNG BAN")
                    .name("Lê Ngọc Hạnh")
                    .build()))
            .build();

    private static final EdxmlEnvelope ENVELOPE = EdxmlEnvelope.builder()
            .from(SENDER)
            .to(EdxmlOrgan.of("A05.BTG", "Ban Tuyên giáo Thành ủy"))
            .type("8", "0")
            .content("Gửi để thực hiện")
            .dueDate(LocalDate.of(2017, 4, 15))
            .priority(1)
            .sphere("Lưu hành nội bộ")
            .typist("H")
            .copies(30)
            .pages(3)
            .steeringType("0")
            .businessType("0")
            .paper(true)
            .trace(new EdxmlTrace("A05.DUK.01", LocalDateTime.of(2017, 3, 24, 8, 0, 5)))
            .build();

    @Provide
    static Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    @Test
    void whatWasWrittenIsReadBack() {
        byte[] file = GuidanceText.standard().write(SampleDocument.full()).getBytes(StandardCharsets.UTF_8);
        EdxmlExport export = EDXML.write(DOCUMENT, ENVELOPE, List.of(EdxmlAttachment.of("81.txt", file)));
        EdxmlMessage message = EDXML.read(export.content());

        assertThat(export.missing()).isEmpty();
        assertThat(message.envelope()).isEqualTo(ENVELOPE);
        assertThat(message.documentId()).isEqualTo("A05.DUK.01,2017/03/24,81/HD/BTGĐUK");
        assertThat(message.document().header()).isEqualTo(DOCUMENT.header());
        assertThat(message.document().typeName()).isEqualTo(DOCUMENT.typeName());
        assertThat(message.document().subject()).isEqualTo(DOCUMENT.subject());
        assertThat(message.document().signatories()).isEqualTo(DOCUMENT.signatories());
        assertThat(message.document().recipients())
                .containsExactly(Recipient.of("Ban Tuyên giáo Thành ủy"), Recipient.of("BTG"));
        assertThat(message.attachments().get(0).content()).isEqualTo(file);
    }

    @Test
    void anAttachmentIsReadInTheFormatThatItIsOf() {
        byte[] file = SampleDocument.json();
        byte[] message = EDXML.write(DOCUMENT, ENVELOPE, List.of(EdxmlAttachment.of("81.json", file)))
                .content();
        EdxmlAttachment attachment = EDXML.read(message).attachments().get(0);

        assertThat(GuidanceFormats.standard()
                        .read(attachment.content(), attachment.name())
                        .document())
                .isEqualTo(SampleDocument.full());
    }

    @Test
    void aFileInAZipOfItsOwnComesOutOfIt() {
        byte[] file = "Số 81-HD/BTGĐUK".getBytes(StandardCharsets.UTF_8);
        byte[] message = EDXML.withZippedAttachments()
                .write(DOCUMENT, ENVELOPE, List.of(EdxmlAttachment.of("81.txt", file)))
                .content();

        assertThat(new String(message, StandardCharsets.UTF_8)).contains(">UEs");
        assertThat(EDXML.read(message).attachments().get(0).content()).isEqualTo(file);
        assertThat(message)
                .isEqualTo(EDXML.withZippedAttachments()
                        .write(DOCUMENT, ENVELOPE, List.of(EdxmlAttachment.of("81.txt", file)))
                        .content());
    }

    @Test
    void whatUnpacksBeyondTheLimitIsRefused() {
        byte[] message = EDXML.withZippedAttachments()
                .write(DOCUMENT, ENVELOPE, List.of(EdxmlAttachment.of("bomb.txt", new byte[1_000_000])))
                .content();
        GuidanceEdxml narrow = EDXML.withLimits(ReadLimits.defaults().withMaxUnpackedBytes(500_000));

        assertThatThrownBy(() -> narrow.read(message)).isInstanceOf(MalformedDocumentException.class);
        assertThat(EDXML.read(message).attachments().get(0).content()).hasSize(1_000_000);
    }

    @Test
    void whatNobodySaysIsListedAndLeftOut() {
        EdxmlExport export = EDXML.write(
                GuidanceDocument.builder().build(), EdxmlEnvelope.builder().build(), List.of());

        assertThat(export.missing())
                .extracting(MissingElement::path)
                .containsExactly(
                        "MessageHeader/From/OrganId",
                        "MessageHeader/To",
                        "MessageHeader/DocumentId",
                        "MessageHeader/Code/CodeNumber",
                        "MessageHeader/Code/CodeNotation",
                        "MessageHeader/PromulgationInfo/Place",
                        "MessageHeader/PromulgationInfo/PromulgationDate",
                        "MessageHeader/DocumentType/Type",
                        "MessageHeader/DocumentType/TypeName",
                        "MessageHeader/Subject",
                        "MessageHeader/SignerInfo/FullName",
                        "TraceHeaderList/TraceHeader");
        assertThat(new String(export.content(), StandardCharsets.UTF_8)).doesNotContain("N/A", "OrganId");
    }

    @Test
    void theDirectoryKnowsSenderAndReceivers() {
        GuidanceDocument two = DOCUMENT.toBuilder()
                .recipients(List.of(Recipient.of("Ban Tuyên giáo Thành ủy"), Recipient.of("Các chi bộ")))
                .build();
        OrganDirectory directory = OrganDirectory.of(Map.of(
                "Ban Tuyên giáo Đảng ủy Khối",
                SENDER,
                "Ban Tuyên giáo Thành ủy",
                EdxmlOrgan.of("A05.BTG", "Ban Tuyên giáo Thành ủy")));
        EdxmlExport export = EDXML.withDirectory(directory)
                .write(two, EdxmlEnvelope.builder().type("8", null).build(), List.of());
        EdxmlMessage message = EDXML.read(export.content());

        assertThat(message.envelope().from()).isEqualTo(SENDER);
        assertThat(message.envelope().to()).extracting(EdxmlOrgan::id).containsExactly("A05.BTG");
        assertThat(export.missing()).contains(new MissingElement("MessageHeader/To/OrganId", "Các chi bộ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "Tối mật", "MẬT - KHẨN"})
    void aSecretDocumentIsRefused(String mark) {
        GuidanceDocument secret = DOCUMENT.toBuilder()
                .header(header -> header.marks(List.of("*", mark)))
                .build();

        assertThatThrownBy(() -> EDXML.write(secret, ENVELOPE, List.of()))
                .isInstanceOfSatisfying(
                        UnwritableDocumentException.class,
                        thrown -> assertThat(thrown.place().path()).isEqualTo("/header/marks/1"));
    }

    @Test
    void anUrgentOneIsNot() {
        GuidanceDocument urgent = DOCUMENT.toBuilder()
                .header(header -> header.marks(List.of("KHẨN")))
                .build();

        assertThatCode(() -> EDXML.write(urgent, ENVELOPE, List.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "81, HD/BTGĐUK, 81-HD/BTGĐUK",
        "12, HD-SGDĐT, 12/HD-SGDĐT",
        "30, 2020/NĐ-CP, 30/2020/NĐ-CP",
        "30/2020, NĐ-CP, 30/2020/NĐ-CP",
        "5053, CV/VPTW/nb, 5053-CV/VPTW/nb"
    })
    void numberAndSymbolMakeTheCode(String number, String notation, String code) {
        String message = "<edXML><x><MessageHeader><Code><CodeNotation>" + notation + "</CodeNotation><CodeNumber>"
                + number + "</CodeNumber></Code></MessageHeader></x></edXML>";

        assertThat(EDXML.read(message.getBytes(StandardCharsets.UTF_8))
                        .document()
                        .header()
                        .code())
                .hasToString(code);
    }

    @Test
    void theOrderPrefixesAndUnknownElementsDoNotCount() {
        String message = """
                <e:edXML xmlns:e="http://www.mic.gov.vn/TBT/QCVN_102_2016"><AttachmentEncoded><Attachment>
                 <ContentTransferEncoded> U+G7 </ContentTransferEncoded><AttachmentName>a.txt</AttachmentName>
                </Attachment></AttachmentEncoded>
                <e:edXMLEnvelope><e:edXMLHeader><e:Novelty>1</e:Novelty><e:MessageHeader>
                 <e:Subject> Về một việc </e:Subject><e:To><e:OrganId>B</e:OrganId></e:To><e:From><e:OrganId>A</e:OrganId></e:From>
                 <e:Author><e:Function>GIÁM ĐỐC</e:Function><e:FullName>Trần Ba</e:FullName></e:Author>
                 <e:PromulgationInfo><e:PromulgationDate>2019-05-06</e:PromulgationDate></e:PromulgationInfo>
                 <e:OtherInfo><e:Priority>gấp</e:Priority></e:OtherInfo>
                </e:MessageHeader></e:edXMLHeader></e:edXMLEnvelope></e:edXML>
                """;
        EdxmlMessage read = EDXML.read(message.getBytes(StandardCharsets.UTF_8));

        assertThat(read.document().subject()).isEqualTo("Về một việc");
        assertThat(read.document().header().issuedOn()).isEqualTo(LocalDate.of(2019, 5, 6));
        assertThat(read.document().signatories()).containsExactly(Signatory.of("GIÁM ĐỐC", "Trần Ba"));
        assertThat(read.envelope().from().id()).isEqualTo("A");
        assertThat(read.envelope().priority()).isNull();
        assertThat(read.attachments().get(0).content())
                .isEqualTo(Base64.getDecoder().decode("U+G7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a/>",
                "<edXML/>",
                "<!DOCTYPE edXML [<!ENTITY a \"b\">]><edXML><MessageHeader><Subject>&a;</Subject></MessageHeader></edXML>",
                "<edXML><MessageHeader/><AttachmentEncoded><Attachment><ContentTransferEncoded>====A</ContentTransferEncoded>"
                        + "</Attachment></AttachmentEncoded></edXML>"
            })
    void whatIsNoMessageIsRefused(String message) {
        assertThatThrownBy(() -> EDXML.read(message.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedDocumentException.class);
    }

    @Property(tries = 300)
    void anyDocumentIsWrittenAndReadOrRefused(@ForAll("documents") GuidanceDocument document) {
        EdxmlMessage message =
                EDXML.read(EDXML.write(document, ENVELOPE, List.of()).content());

        assertThat(message.envelope()).isEqualTo(ENVELOPE);
    }
}
