package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.serialization.Refusal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside the input is opened, and nothing in it is expanded. */
class ExternalAccessTest {

    private static final GuidanceXml XML = GuidanceXml.standard();
    private static final String ROOT = "<guidance xmlns='urn:huongdan:1.1'>";

    @TempDir
    private Path folder;

    /** {@code WHERE} stands for the address of a file, and of a server that counts its callers. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE guidance SYSTEM 'WHERE'>ROOT</guidance>",
                "<!DOCTYPE guidance PUBLIC '-//X//X' 'WHERE'>ROOT</guidance>",
                "<!DOCTYPE guidance [<!ENTITY x SYSTEM 'WHERE'>]>ROOT<subject>&x;</subject></guidance>",
                "<!DOCTYPE guidance [<!ENTITY % p SYSTEM 'WHERE'> %p;]>ROOT<subject>x</subject></guidance>",
                "<!DOCTYPE guidance [<!NOTATION n SYSTEM 'WHERE'><!ENTITY x SYSTEM 'WHERE' NDATA n>]>ROOT</guidance>",
                "ROOT<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='WHERE' parse='text'/></guidance>",
                "ROOT<subject><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='WHERE'/></subject></guidance>",
                "ROOT<include href='WHERE'/></guidance>",
            })
    void whatPointsOutsideIsRefusedUnopened(String xml) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String http = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String where : new String[] {http, file.toUri().toString(), file.toString()}) {
                String input = xml.replace("WHERE", where).replace("ROOT", ROOT);

                assertThat(Refusal.of(() -> XML.read(input)).getMessage()).doesNotContain("SECRET");
            }
            assertHasNoCaller(server);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<guidance xmlns='urn:huongdan:1.1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:schemaLocation='urn:huongdan:1.1 WHERE'><subject>x</subject></guidance>",
                "<guidance xmlns='urn:huongdan:1.1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:noNamespaceSchemaLocation='WHERE'><subject>x</subject></guidance>",
                "<?xml-stylesheet href='WHERE' type='text/xsl'?><guidance xmlns='urn:huongdan:1.1'><subject>x</subject></guidance>",
            })
    void hintsAreNotFollowed(String xml) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String input = xml.replace("WHERE", "http://127.0.0.1:" + server.getLocalPort() + "/x");

            assertThat(XML.read(input).subject()).isEqualTo("x");
            assertHasNoCaller(server);
        }
    }

    private static void assertHasNoCaller(ServerSocket server) throws Exception {
        server.setSoTimeout(50);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void quadraticBlowUpIsRefusedBeforeItBegins() {
        String xml = "<!DOCTYPE guidance [<!ENTITY x '" + "x".repeat(100_000) + "'>]>" + ROOT + "<subject>"
                + "&x;".repeat(100_000) + "</subject></guidance>";

        assertThat(Refusal.of(() -> XML.read(xml)).reason()).contains("document type");
        assertThat(Refusal.allocatedBy(() -> Refusal.of(() -> XML.read(xml)))).isLessThan(1_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&x;",
                "&#xD800;",
                "&#xDFFF;",
                "&#0;",
                "&#7;",
                "&#xFFFE;",
                "&#x110000;",
                "&#99999999999;",
                "&",
                "&#;"
            })
    void entitiesAndCharactersThatAreNoneAreRefused(String reference) {
        assertThat(Refusal.of(() -> XML.read(ROOT + "\n<subject>a" + reference + "</subject></guidance>"))
                        .place()
                        .position()
                        .line())
                .isEqualTo(2);
        assertThat(Refusal.of(() ->
                                XML.read(ROOT + "<sections><other label='" + reference + "'/></sections></guidance>"))
                        .place()
                        .position())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\uFFFE", "\uD800", "\uDC00\uD800"})
    void rawCharactersThatXmlHasNotAreRefused(String raw) {
        assertThat(Refusal.of(() -> XML.read(ROOT + "<subject>a" + raw + "</subject></guidance>"))
                        .place()
                        .position())
                .isNotNull();
        Refusal.of(() -> XML.read(ROOT + "<sections><other label='" + raw + "'/></sections></guidance>"));
        Refusal.of(() -> XML.read(raw + ROOT + "</guidance>"));
        Refusal.of(() -> XML.read(ROOT + "</guidance>" + raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF\uFEFFROOT</guidance>", "ROOT\uFEFF</guidance>", "ROOT</guidance>\uFEFF"})
    void aByteOrderMarkStandsAtTheStartAlone(String xml) {
        Refusal.of(() -> XML.read(xml.replace("ROOT", ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void anotherEncodingSaysSo(String charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] bytes = (mark + ROOT + "</guidance>").getBytes(Charset.forName(charset));

            assertThat(Refusal.of(() -> XML.read(bytes)).reason()).contains("UTF-16");
        }
    }
}
