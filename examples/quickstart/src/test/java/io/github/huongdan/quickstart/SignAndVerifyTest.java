package io.github.huongdan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import org.junit.jupiter.api.Test;

class SignAndVerifyTest {

    @Test
    void aSignatureHoldsForWhatSaysTheSameAndForNothingElse() throws GeneralSecurityException {
        KeyPair keys = keys();
        GuidanceDocument document = BuildInJava.document();
        String jws = SignAndVerify.sign(document, keys.getPrivate());
        GuidanceDocument travelled =
                GuidanceXml.standard().read(GuidanceXml.standard().compact().write(document));
        GuidanceDocument changed = GuidanceJson.standard()
                .read(GuidanceJson.standard().write(document))
                .toBuilder()
                .subject("Công tác thông tin đối ngoại năm 2018")
                .build();

        assertThat(SignAndVerify.verify(travelled, jws, keys.getPublic())).isTrue();
        assertThat(SignAndVerify.verify(changed, jws, keys.getPublic())).isFalse();
        assertThat(SignAndVerify.verify(document, jws, keys().getPublic())).isFalse();
        assertThat(SignAndVerify.verify(document, "e30" + jws.substring(jws.indexOf('.')), keys.getPublic()))
                .isFalse();
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
