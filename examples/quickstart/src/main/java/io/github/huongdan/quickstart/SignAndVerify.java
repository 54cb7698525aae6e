package io.github.huongdan.quickstart;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * Signs a document with what the JDK has: a detached JWS (RFC 7515, appendix F) by ES256 over the canonical form. The document may be laid out anew, as JSON or XML; as
 * long as it says the same, the signature holds. Whose key it is, and whether the office trusts it, is a matter of certificates, which the library leaves to others.
 */
public final class SignAndVerify {

    private static final String HEADER = "{\"alg\":\"ES256\"}";
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private SignAndVerify() {}

    /** Signs the example document with a new key and verifies it. */
    public static void main(String[] args) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        GuidanceDocument document = BuildInJava.document();
        String jws = sign(document, keys.getPrivate());
        System.out.println(jws);
        System.out.println(verify(document, jws, keys.getPublic()));
    }

    /** Returns header and signature, with nothing between the dots. */
    static String sign(GuidanceDocument document, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        String header = encoded(HEADER.getBytes(StandardCharsets.UTF_8));
        signature.update(signed(header, document));
        return header + ".." + encoded(signature.sign());
    }

    /** Takes the algorithm from nowhere but this code: what the header claims is compared, not followed. */
    static boolean verify(GuidanceDocument document, String jws, PublicKey key) throws GeneralSecurityException {
        String header = encoded(HEADER.getBytes(StandardCharsets.UTF_8));
        if (!jws.startsWith(header + "..")) {
            return false;
        }
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(key);
        signature.update(signed(header, document));
        return signature.verify(Base64.getUrlDecoder().decode(jws.substring(header.length() + 2)));
    }

    private static byte[] signed(String header, GuidanceDocument document) {
        String payload = encoded(GuidanceJson.standard().canonical(document));
        return (header + "." + payload).getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
