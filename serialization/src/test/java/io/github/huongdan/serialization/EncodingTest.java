package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {

    private static final String JSON = "{\"format\":\"huongdan/1.1\",\"subject\":\"|\"}";
    private static final String XML = "<guidance xmlns='urn:huongdan:1.1'><subject>|</subject></guidance>";

    @ParameterizedTest
    @MethodSource("io.github.huongdan.serialization.MalformedBytes#all")
    void noFormatPassesMalformedBytesOn(byte[] malformed) {
        assertThatThrownBy(() -> GuidanceJson.standard().read(MalformedBytes.insert(JSON, malformed)))
                .isExactlyInstanceOf(MalformedDocumentException.class);
        assertThatThrownBy(() -> GuidanceXml.standard().read(MalformedBytes.insert(XML, malformed)))
                .isExactlyInstanceOf(MalformedDocumentException.class);
        assertThatThrownBy(() -> GuidanceText.standard().read(MalformedBytes.insert("HƯỚNG DẪN\n|", malformed)))
                .isExactlyInstanceOf(MalformedDocumentException.class);
    }
}
