package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.huongdan.serialization.MalformedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlStrictnessTest {

    private static final GuidanceXml XML = GuidanceXml.standard();
    private static final String ROOT = "<guidance xmlns='urn:huongdan:1.1'";

    /** Each with one fault, where it is, and a word that the reason must name. */
    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("", null, "1:1", "ends"),
                arguments("x", null, "1:1", "XML"),
                arguments("<guidance/>", "", "1:1", "urn:huongdan:1.1"),
                arguments("<guidance xmlns='urn:huongdan:2.0'/>", "", "1:1", "urn:huongdan:2.0"),
                arguments("<document xmlns='urn:huongdan:1.1'/>", "", "1:1", "document"),
                arguments(ROOT + "/>\n<b/>", null, "2:2", "XML"),
                arguments(ROOT + "/>\nx", null, "2:1", "XML"),
                arguments(ROOT + ">", "/guidance", "1:35", "ends"),
                arguments("<?xml version='1.1'?>" + ROOT + "/>", "", "1:1", "1.1"),
                arguments("<?xml version='1.0' encoding='ISO-8859-1'?>" + ROOT + "/>", "", "1:1", "ISO-8859-1"),
                arguments("<!DOCTYPE guidance>" + ROOT + "/>", "", "1:1", "document type"),
                arguments(
                        "<?xml version='1.0'?>\n<!DOCTYPE guidance SYSTEM 'file:///etc/passwd'>" + ROOT + "/>",
                        "",
                        "2:1",
                        "document type"),
                arguments(ROOT + " format='1.0'/>", "/guidance/@format", "1:1", "format"),
                arguments(ROOT + " xml:lang='vi'/>", "/guidance/@lang", "1:1", "lang"),
                arguments(
                        ROOT + " xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:type='y'/>",
                        "/guidance/@type",
                        "1:1",
                        "type"),
                document("x", "/guidance", "1:36", "text"),
                document("<![CDATA[x]]>", "/guidance", "1:36", "text"),
                document("<subjekt/>", "/guidance/subjekt", "2:1", "subjekt"),
                document("<subject xmlns=''/>", "/guidance", "2:1", "no namespace"),
                document("<o:subject xmlns:o='urn:other'/>", "/guidance", "2:1", "urn:other"),
                document("<subject a='1'/>", "/guidance/subject/@a", "2:1", "attribute"),
                document("<subject>a<b/></subject>", "/guidance/subject", "2:11", "b"),
                document("<subject/>\n<subject/>", "/guidance/subject", "3:1", "Duplicate"),
                document("<subject/>\n<typeName/>", "/guidance/typeName", "3:1", "before"),
                document("<subject>&x;</subject>", "/guidance/subject", "2:12", "XML"),
                document("<subject>&#7;</subject>", "/guidance/subject", "2:13", "XML"),
                document("<subject>&#xD83D;&#xDE00;</subject>", "/guidance/subject", "2:17", "XML"),
                document("<subject>\uFFFE</subject>", "/guidance/subject", null, ""),
                document("<subject></subjekt>", "/guidance/subject", "2:18", "XML"),
                document(
                        "<header><code><text/><number>8</number></code></header>",
                        "/guidance/header/code/number",
                        "2:22",
                        "number"),
                document("<header><code text='8'/></header>", "/guidance/header/code/@text", "2:9", "text"),
                document("<header><code number='8'/></header>", "/guidance/header/code", "2:9", "text"),
                document(
                        "<header><code number='8' number='9'><text/></code></header>", "/guidance/header", null, "XML"),
                document(
                        "<header><code number='+8'><text/></code></header>",
                        "/guidance/header/code/@number",
                        "2:9",
                        "+8"),
                document(
                        "<header><code number='08'><text/></code></header>",
                        "/guidance/header/code/@number",
                        "2:9",
                        "08"),
                document(
                        "<header><code number='8.0'><text/></code></header>",
                        "/guidance/header/code/@number",
                        "2:9",
                        "8.0"),
                document(
                        "<header><code number=''><text/></code></header>",
                        "/guidance/header/code/@number",
                        "2:9",
                        "integer"),
                document(
                        "<header><code number='-'><text/></code></header>",
                        "/guidance/header/code/@number",
                        "2:9",
                        "integer"),
                document(
                        "<header><code number='2147483648'><text/></code></header>",
                        "/guidance/header/code/@number",
                        "2:9",
                        "32 bits"),
                document("<header><system>party</system></header>", "/guidance/header/system", "2:9", "PARTY"),
                document(
                        "<header><issuedOn>2017-02-30</issuedOn></header>",
                        "/guidance/header/issuedOn",
                        "2:9",
                        "2017-02-30"),
                document(
                        "<header><issuedOn>2017-02-20Z</issuedOn></header>",
                        "/guidance/header/issuedOn",
                        "2:9",
                        "yyyy-MM-dd"),
                document("<header><issuedOn/></header>", "/guidance/header/issuedOn", "2:9", "yyyy-MM-dd"),
                document("<closing>x</closing>", "/guidance/closing", "2:10", "text"),
                document("<closing><p/></closing>", "/guidance/closing/p", "2:10", "paragraph"),
                document("<closing a=''/>", "/guidance/closing/@a", "2:1", "attribute"),
                document(
                        "<closing><paragraph/><paragraph a=''/></closing>",
                        "/guidance/closing/paragraph[2]/@a",
                        "2:22",
                        "attribute"),
                document(
                        "<recipients><recipient><archive>1</archive></recipient></recipients>",
                        "/guidance/recipients/recipient[1]/archive",
                        "2:24",
                        "true or false"),
                document("<sections><annex/></sections>", "/guidance/sections/annex", "2:11", "annex"),
                document(
                        "<sections><other><tasks/></other></sections>",
                        "/guidance/sections/other[1]/tasks",
                        "2:18",
                        "tasks"),
                document(
                        "<sections><other/><implementation/><other kind='x'/></sections>",
                        "/guidance/sections/other[2]/@kind",
                        "2:36",
                        "kind"),
                document(
                        "<sections><implementation><tasks><task label='1'/><task><deadline/></task></tasks></implementation></sections>",
                        "/guidance/sections/implementation[1]/tasks/task[2]/deadline",
                        "2:57",
                        "text"));
    }

    private static Arguments document(String content, String path, String position, String word) {
        return arguments(ROOT + ">\n" + content + "</guidance>", path, position, word);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesAStringWithAPlace(String xml, String path, String position, String word) {
        check(catchThrowableOfType(MalformedDocumentException.class, () -> XML.read(xml)), path, position, word);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesBytesWithTheSamePlace(String xml, String path, String position, String word) {
        byte[] bytes = ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8);

        check(catchThrowableOfType(MalformedDocumentException.class, () -> XML.read(bytes)), path, position, word);
    }

    private static void check(MalformedDocumentException refusal, String path, String position, String word) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.place().path()).isEqualTo(path);
        assertThat(refusal.place().position()).isNotNull();
        if (position != null) {
            assertThat(refusal.place().position()).hasToString(position);
        }
        assertThat(refusal.reason()).contains(word).doesNotContain("\n").doesNotEndWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<guidance xmlns='urn:huongdan:1.1'/>",
                "\uFEFF<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<guidance xmlns='urn:huongdan:1.1'>\n</guidance>\n",
                "<!-- a --><?p i?><h:guidance xmlns:h='urn:huongdan:1.1'><!-- b --><h:closing/><?p i?></h:guidance><!-- c -->",
                "<guidance xmlns='urn:huongdan:1.1' xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='a b'/>",
                "<guidance xmlns='urn:huongdan:1.1'><header><marks/></header><subject/><basis/><sections/></guidance>"
            })
    void acceptsOtherSpellingsOfNothing(String xml) {
        assertThat(XML.compact().write(XML.read(xml)))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><guidance xmlns=\"urn:huongdan:1.1\"/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<name>A&amp;B</name>",
                "<name><![CDATA[A&B]]></name>",
                "<name>A<!-- c -->&#38;<?p i?><![CDATA[B]]></name>\n<purpose/><archive> false\n</archive>"
            })
    void acceptsOtherSpellingsOfTheSame(String name) {
        String xml = ROOT + "><recipients><recipient>" + name + "</recipient></recipients></guidance>";

        assertThat(XML.read(xml).recipients().get(0).name()).isEqualTo("A&B");
    }
}
