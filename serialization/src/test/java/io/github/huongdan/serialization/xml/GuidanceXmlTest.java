package io.github.huongdan.serialization.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Provision;
import io.github.huongdan.serialization.DeepEquality;
import io.github.huongdan.serialization.GeneratedDocuments;
import io.github.huongdan.serialization.SampleDocument;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuidanceXmlTest {

    private static final GuidanceXml XML = GuidanceXml.standard();

    @Test
    void writesTheFormatByteForByte() {
        assertThat(XML.write(SampleDocument.full()))
                .isEqualTo(new String(SampleDocument.xml(), StandardCharsets.UTF_8));
    }

    @Test
    void readsTheFormat() {
        DeepEquality.assertSame(XML.read(SampleDocument.xml()), SampleDocument.full());
    }

    @Test
    void theSameInEveryWayInAndOut() throws IOException {
        GuidanceDocument document = SampleDocument.full();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XML.write(document, out);

        assertThat(out.toByteArray()).isEqualTo(SampleDocument.xml());
        assertThat(XML.writeBytes(document)).isEqualTo(SampleDocument.xml());
        DeepEquality.assertSame(XML.read(new ByteArrayInputStream(SampleDocument.xml())), document);
        DeepEquality.assertSame(XML.read(new String(SampleDocument.xml(), StandardCharsets.UTF_8)), document);
        DeepEquality.assertSame(XML.read(XML.compact().write(document)), document);
    }

    @Test
    void writesTheSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-u-nu-arab"));
            assertThat(XML.writeBytes(SampleDocument.full())).isEqualTo(SampleDocument.xml());
            DeepEquality.assertSame(XML.read(SampleDocument.xml()), SampleDocument.full());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void everyDocumentComesBack(@ForAll("documents") GuidanceDocument document) {
        DeepEquality.assertSame(XML.read(XML.writeBytes(document)), document);
        DeepEquality.assertSame(XML.read(XML.compact().write(document)), document);
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.any();
    }

    @Property(tries = 300)
    void whatXmlCannotCarryIsRefusedWithItsPlace(@ForAll("documentsInJson") GuidanceDocument document) {
        if (Characters.outsideXml(document.toString()) < 0) {
            DeepEquality.assertSame(XML.read(XML.write(document)), document);
            return;
        }

        UnwritableDocumentException refusal =
                catchThrowableOfType(UnwritableDocumentException.class, () -> XML.write(document));

        assertThat(refusal.place().path()).startsWith("/");
        JsonNode value = JsonMapper.shared()
                .readTree(GuidanceJson.standard().writeBytes(document))
                .at(refusal.place().path());
        assertThat(Characters.outsideXml(value.stringValue())).isNotNegative();
    }

    @Provide
    Arbitrary<GuidanceDocument> documentsInJson() {
        return GeneratedDocuments.anyInJson();
    }

    @Test
    void keepsWhiteSpaceInTextsAndAttributes() {
        String spaces = " \t\r\n\r \n ]]> ";
        GuidanceDocument document = GuidanceDocument.builder()
                .subject(spaces)
                .section(new OtherSection(spaces, spaces, List.of()))
                .build();

        DeepEquality.assertSame(XML.read(XML.write(document)), document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00"})
    void refusesToWriteWhatXmlCannotCarry(String character) {
        GuidanceDocument document = GuidanceDocument.builder()
                .section(new OtherSection(null, null, List.of(Provision.of("ừ" + character, "x"))))
                .build();

        UnwritableDocumentException refusal =
                catchThrowableOfType(UnwritableDocumentException.class, () -> XML.write(document));

        assertThat(refusal.place().path()).isEqualTo("/sections/0/provisions/0/label");
        assertThat(refusal.reason()).contains("U+");
    }

    @Test
    void refusesToWriteWhatItWouldNotRead() {
        Provision provision = Provision.paragraph("x");
        for (int i = 0; i < 10_000; i++) {
            provision = new Provision(null, null, List.of(provision));
        }
        GuidanceDocument document = GuidanceDocument.builder()
                .section(new OtherSection(null, null, List.of(provision)))
                .build();

        assertThatThrownBy(() -> XML.write(document)).isExactlyInstanceOf(UnwritableDocumentException.class);
    }

    @Test
    void aFailingStreamIsTheCallersOwn() {
        IOException failure = new IOException("disk");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> XML.read(in)).isSameAs(failure);
        assertThatThrownBy(() -> XML.write(SampleDocument.full(), out)).isSameAs(failure);
    }
}
