package io.github.huongdan.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.Section;
import io.github.huongdan.serialization.Envelope;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.dataformat.xml.XmlMapper;
import tools.jackson.dataformat.xml.XmlReadFeature;
import tools.jackson.dataformat.xml.XmlWriteFeature;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

class HostXmlMapperTest {

    private static final XmlMapper HOST =
            XmlMapper.builder().addModule(new GuidanceModule()).build();
    private static final GuidanceXml OWN = GuidanceXml.standard().compact();
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final GuidanceDocument DOCUMENT = SampleDocument.full();

    /** What a host might have around a document, in XML's own ways. */
    public record Draft(
            @JacksonXmlProperty(isAttribute = true) int version,
            GuidanceDocument document,
            @JacksonXmlElementWrapper(useWrapping = false) List<GuidanceDocument> earlier,
            Map<String, Section> byName,
            Header provision,
            String note) {}

    public record Note(
            @JacksonXmlProperty(namespace = "urn:host", localName = "guidance")
            GuidanceDocument document) {}

    @Test
    void theWholeXmlIsTheSame() {
        assertThat(HOST.writeValueAsString(DOCUMENT)).isEqualTo(fragment(DOCUMENT));
        assertThat(HOST.readValue(SampleDocument.xml(), GuidanceDocument.class)).isEqualTo(DOCUMENT);

        XmlMapper declaring = HOST.rebuild()
                .enable(XmlWriteFeature.WRITE_XML_DECLARATION)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        String xml = declaring.writeValueAsString(DOCUMENT);
        assertThat(xml).startsWith("<?xml version='1.0' encoding='UTF-8'?>");
        assertThat(GuidanceXml.standard().read(xml)).isEqualTo(DOCUMENT);
        assertThat(HOST.writeValueAsString(GuidanceDocument.builder().build()))
                .isEqualTo("<guidance xmlns=\"urn:huongdan:1.1\"/>");
    }

    @Test
    void theModuleIsFound() {
        XmlMapper found = XmlMapper.builder().findAndAddModules().build();

        assertThat(found.writeValueAsString(DOCUMENT)).isEqualTo(fragment(DOCUMENT));
    }

    @Test
    void documentsAndPartsStandInsideAHostsOwnValues() {
        Envelope envelope = new Envelope(
                "BTG",
                LocalDate.of(2021, 11, 3),
                DOCUMENT,
                DOCUMENT.sections(),
                DOCUMENT.header().code());

        String xml = HOST.writeValueAsString(envelope);

        assertThat(xml)
                .contains("<theDocument>" + fragment(DOCUMENT) + "</theDocument>")
                .contains("<itsCode><code xmlns=\"urn:huongdan:1.1\" number=\"12\" type=\"HD\"><text>");
        assertThat(HOST.readValue(xml, Envelope.class)).isEqualTo(envelope);
        assertThat(HOST.readValue(
                                HOST.writeValueAsBytes(new Envelope(null, null, null, List.of(), null)), Envelope.class)
                        .theDocument())
                .isNull();
    }

    @Test
    void listsWithoutWrappersMapsAndAttributesOfTheHostStandBeside() {
        GuidanceDocument empty = GuidanceDocument.builder().build();
        Map<String, Section> byName = new LinkedHashMap<>();
        byName.put("a", DOCUMENT.sections().get(0));
        byName.put("b", DOCUMENT.sections().get(2));
        Draft draft = new Draft(3, DOCUMENT, List.of(DOCUMENT, empty, DOCUMENT), byName, DOCUMENT.header(), "x");

        assertThat(HOST.readValue(HOST.writeValueAsString(draft), Draft.class)).isEqualTo(draft);
        Note note = new Note(DOCUMENT);
        assertThat(HOST.readValue(HOST.writeValueAsString(note), Note.class)).isEqualTo(note);
    }

    @Test
    void partsStandInTheHostsRoot() {
        Implementation section = DOCUMENT.implementation().orElseThrow();
        String xml = HOST.writeValueAsString(section);

        assertThat(xml).startsWith("<Implementation><implementation xmlns=\"urn:huongdan:1.1\" label=\"III.\">");
        assertThat(HOST.readValue(xml, Section.class)).isEqualTo(section);
        assertThat(HOST.readValue(xml, Implementation.class)).isEqualTo(section);
        DocumentCode code = DocumentCode.party(5, "HD", "BTGTW");
        assertThat(HOST.readValue(HOST.writeValueAsString(code), DocumentCode.class))
                .isEqualTo(code);
    }

    @Test
    void listsAtTheRootHoldDocuments() {
        List<GuidanceDocument> documents =
                List.of(DOCUMENT, GuidanceDocument.builder().build());
        String xml = HOST.writeValueAsString(documents);

        GuidanceDocument[] copy = HOST.readValue(xml, GuidanceDocument[].class);
        assertThat(copy).containsExactlyElementsOf(documents);
        List<GuidanceDocument> sequence = new ArrayList<>();
        HOST.readerFor(GuidanceDocument.class).<GuidanceDocument>readValues(xml).forEachRemaining(sequence::add);
        assertThat(sequence).isEqualTo(documents);
    }

    @Test
    void settingsOfTheHostChangeNothing() {
        XmlMapper host = XmlMapper.builder()
                .addModule(new GuidanceModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(XmlReadFeature.EMPTY_ELEMENT_AS_NULL)
                .enable(XmlWriteFeature.WRITE_NULLS_AS_XSI_NIL, XmlWriteFeature.WRITE_XML_1_1)
                .defaultUseWrapper(false)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .build();
        Envelope envelope = new Envelope(
                null, null, DOCUMENT, Collections.nCopies(2, DOCUMENT.sections().get(1)), null);

        String xml = host.writeValueAsString(envelope);

        assertThat(xml).contains("<TheDocument>" + fragment(DOCUMENT) + "</TheDocument>");
        assertThat(host.readValue(xml, Envelope.class)).isEqualTo(envelope);
    }

    @Property(tries = 300)
    void anyDocumentIsWrittenTheSameAndReadEqual(@ForAll("documents") GuidanceDocument document) {
        assertThat(HOST.writeValueAsString(document)).isEqualTo(fragment(document));
        assertThat(HOST.readValue(GuidanceXml.standard().writeBytes(document), GuidanceDocument.class))
                .isEqualTo(document);
        Envelope envelope = new Envelope("x", null, document, document.sections(), null);
        assertThat(HOST.readValue(HOST.writeValueAsBytes(envelope), Envelope.class))
                .isEqualTo(envelope);
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    /** Each with the root, each accepted by our own reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<guidance xmlns='urn:huongdan:1.1'></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'> <!-- c --> <?pi x?> <subject>  </subject></guidance>",
                "<g:guidance xmlns:g='urn:huongdan:1.1'><g:subject>a<![CDATA[<b>]]>&amp;<!-- c -->d</g:subject></g:guidance>",
                "<guidance xmlns='urn:huongdan:1.1' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='a b'><subject/></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><header></header><sections><other label=''/><other><heading>x</heading></other></sections></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><header><issuedOn>\n2020-01-01 </issuedOn></header><addressees/></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><header><code number='1'><text/></code></header></guidance>"
            })
    void whatOurReaderTakesTheHostReadsEqual(String xml) {
        GuidanceDocument document = OWN.read(xml);

        assertThat(HOST.readValue(xml, GuidanceDocument.class)).isEqualTo(document);
        assertThat(HOST.readValue(
                                "<Envelope><theDocument>\n" + xml + "<!-- c --></theDocument></Envelope>",
                                Envelope.class)
                        .theDocument())
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<guidance/>",
                "<guidance xmlns='urn:huongdan:1.2'/>",
                "<gudance xmlns='urn:huongdan:1.1'/>",
                "<guidance xmlns='urn:huongdan:1.1' subject='x'/>",
                "<guidance xmlns='urn:huongdan:1.1' guidance='x'/>",
                "<guidance xmlns='urn:huongdan:1.1'>x</guidance>",
                "<guidance xmlns='urn:huongdan:1.1'>x<subject/></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject/>x</guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject>a<b/>c</subject></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject><b/></subject></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject/><subject/></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject/><typeName/></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject x='1'>a</subject></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><subject xmlns=''>a</subject></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><kind/></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><addressees><addressee/>x<addressee/></addressees></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><addressees><other/></addressees></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><sections><section/></sections></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><header><code number='x'><text/></code></header></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><header><code number='1'/></header></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><header><code><number>1</number><text/></code></header></guidance>",
                "<guidance xmlns='urn:huongdan:1.1'><header><issuedOn/></header></guidance>"
            })
    void whatOurReaderRefusesTheHostRefuses(String xml) {
        assertThat(catchThrowableOfType(MalformedDocumentException.class, () -> OWN.read(xml)))
                .isNotNull();

        assertRefused(() -> HOST.readValue(xml, GuidanceDocument.class));
        assertRefused(
                () -> HOST.readValue("<Envelope><theDocument>" + xml + "</theDocument></Envelope>", Envelope.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<theDocument>x</theDocument>",
                "<theDocument><other xmlns='urn:huongdan:1.1'/></theDocument>",
                "<theDocument><guidance xmlns='urn:huongdan:1.1'/><guidance xmlns='urn:huongdan:1.1'/></theDocument>",
                "<theDocument><guidance xmlns='urn:huongdan:1.1'/>x</theDocument>",
                "<theDocument>x<guidance xmlns='urn:huongdan:1.1'/></theDocument>",
                "<theDocument a='1'><guidance xmlns='urn:huongdan:1.1'/></theDocument>",
                "<someSections><someSections><guidance xmlns='urn:huongdan:1.1'/></someSections></someSections>",
                "<itsCode><code xmlns='urn:huongdan:1.1' number='1'/></itsCode>"
            })
    void theElementOfTheHostHoldsOneOfOurs(String xml) {
        assertRefused(() -> HOST.readValue("<Envelope>" + xml + "</Envelope>", Envelope.class));
    }

    @Test
    void whereverOneCharacterIsWrongHostAndReaderAgree() {
        String xml = fragment(DOCUMENT);
        String characters = "<>/=\"& x\n";
        for (int i = 0; i < xml.length(); i += 4) {
            String rest = xml.substring(i + 1);
            char other = characters.charAt(i % characters.length());
            assertAgreement(xml.substring(0, i) + rest);
            assertAgreement(xml.substring(0, i) + other + rest);
            assertAgreement(xml.substring(0, i) + other + xml.charAt(i) + rest);
        }
    }

    private static void assertAgreement(String xml) {
        GuidanceDocument expected;
        try {
            expected = OWN.read(xml);
        } catch (MalformedDocumentException e) {
            assertThat(catchThrowableOfType(JacksonException.class, () -> HOST.readValue(xml, GuidanceDocument.class)))
                    .as(xml)
                    .isNotNull();
            return;
        }
        assertThat(HOST.readValue(xml, GuidanceDocument.class)).as(xml).isEqualTo(expected);
    }

    @Test
    void entitiesThatNothingDeclaresAreRefused() {
        String xml =
                "<!DOCTYPE guidance [<!ENTITY e 'x'>]><guidance xmlns='urn:huongdan:1.1'><subject>a&e;b</subject></guidance>";

        assertThat(catchThrowableOfType(Exception.class, () -> HOST.readValue(xml, GuidanceDocument.class)))
                .isNotNull();
    }

    @Test
    void errorsAreTheHostsOwnWithTheWholePath() {
        String xml = "<Envelope><theDocument><guidance xmlns='urn:huongdan:1.1'>\n<header><code><txt/></code></header>"
                + "</guidance></theDocument></Envelope>";

        DatabindException error =
                catchThrowableOfType(DatabindException.class, () -> HOST.readValue(xml, Envelope.class));

        assertThat(error.getPath())
                .extracting(step -> step.getPropertyName())
                .containsExactly("theDocument", "guidance", "header", "code", "txt");
        assertThat(error.getLocation().getLineNr()).isEqualTo(2);
        assertThat(error).hasRootCauseExactlyInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void whatXmlCannotCarryIsTheHostsOwnErrorToo() {
        GuidanceDocument document =
                GuidanceDocument.builder().closing(List.of("", "\u0007")).build();

        DatabindException error = catchThrowableOfType(
                DatabindException.class, () -> HOST.writeValueAsString(new Envelope(null, null, document, null, null)));

        assertThat(error.getPath())
                .extracting(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
                .containsExactly("theDocument", "closing", 1);
    }

    @Test
    void treesAndCopiesAreRefusedForTheyLoseNamespaces() {
        assertThat(catchThrowableOfType(DatabindException.class, () -> HOST.valueToTree(DOCUMENT)))
                .hasMessageContaining("GuidanceXml");
        assertThat(catchThrowableOfType(
                        DatabindException.class,
                        () -> HOST.treeToValue(HOST.readTree(SampleDocument.xml()), GuidanceDocument.class)))
                .hasMessageContaining("GuidanceXml");
    }

    private static void assertRefused(ThrowingCallable reading) {
        assertThat(catchThrowableOfType(DatabindException.class, reading))
                .isNotNull()
                .hasRootCauseExactlyInstanceOf(MalformedDocumentException.class);
    }

    private static String fragment(GuidanceDocument document) {
        String xml = new String(OWN.writeBytes(document), StandardCharsets.UTF_8);
        assertThat(xml).startsWith(DECLARATION);
        return xml.substring(DECLARATION.length());
    }
}
