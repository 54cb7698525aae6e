package io.github.huongdan.serialization.json;

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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GuidanceJsonTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();

    @Test
    void writesTheFormatByteForByte() {
        assertThat(JSON.write(SampleDocument.full()))
                .isEqualTo(new String(SampleDocument.json(), StandardCharsets.UTF_8));
    }

    @Test
    void readsTheFormat() {
        DeepEquality.assertSame(JSON.read(SampleDocument.json()), SampleDocument.full());
    }

    @Test
    void theSameInEveryWayInAndOut() throws IOException {
        GuidanceDocument document = SampleDocument.full();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(document, out);

        assertThat(out.toByteArray()).isEqualTo(SampleDocument.json());
        assertThat(JSON.writeBytes(document)).isEqualTo(SampleDocument.json());
        DeepEquality.assertSame(JSON.read(new ByteArrayInputStream(SampleDocument.json())), document);
        DeepEquality.assertSame(JSON.read(new String(SampleDocument.json(), StandardCharsets.UTF_8)), document);
        DeepEquality.assertSame(JSON.read(JSON.compact().write(document)), document);
    }

    @Test
    void writesTheSameBytesInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-u-nu-arab"));
            assertThat(JSON.writeBytes(SampleDocument.full())).isEqualTo(SampleDocument.json());
            DeepEquality.assertSame(JSON.read(SampleDocument.json()), SampleDocument.full());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(JSON.compact().write(GuidanceDocument.builder().build())).isEqualTo("{\"format\":\"huongdan/1.1\"}");
    }

    @Property
    void everyDocumentComesBack(@ForAll("documents") GuidanceDocument document) {
        DeepEquality.assertSame(JSON.read(JSON.writeBytes(document)), document);
        DeepEquality.assertSame(JSON.read(JSON.compact().write(document)), document);
    }

    @Provide
    Arbitrary<GuidanceDocument> documents() {
        return GeneratedDocuments.anyInJson();
    }

    @Test
    void carriesControlCharacters() {
        GuidanceDocument document = GuidanceDocument.builder()
                .subject("\u0000\u0007\u001F\u007F\uFFFE")
                .build();

        DeepEquality.assertSame(JSON.read(JSON.writeBytes(document)), document);
    }

    @Test
    void refusesToWriteHalfASurrogatePair() {
        GuidanceDocument document =
                GuidanceDocument.builder().closing(List.of("ừ", "ừ\uDE00")).build();

        UnwritableDocumentException refusal =
                catchThrowableOfType(UnwritableDocumentException.class, () -> JSON.writeBytes(document));

        assertThat(refusal.place().path()).isEqualTo("/closing/1");
        assertThat(refusal.reason()).contains("U+DE00");
    }

    @Test
    void refusesToWriteAYearBeyondFourDigits() {
        GuidanceDocument document = GuidanceDocument.builder()
                .header(header -> header.issuedOn(LocalDate.of(12017, 1, 1)))
                .build();

        UnwritableDocumentException refusal =
                catchThrowableOfType(UnwritableDocumentException.class, () -> JSON.write(document));

        assertThat(refusal.place().path()).isEqualTo("/header/issuedOn");
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

        UnwritableDocumentException refusal =
                catchThrowableOfType(UnwritableDocumentException.class, () -> JSON.write(document));

        assertThat(refusal.place().path())
                .startsWith("/sections/0/provisions/0/provisions/0")
                .hasSize(11 + 99 * 13);
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

        assertThatThrownBy(() -> JSON.read(in)).isSameAs(failure);
        assertThatThrownBy(() -> JSON.write(SampleDocument.full(), out)).isSameAs(failure);
    }
}
