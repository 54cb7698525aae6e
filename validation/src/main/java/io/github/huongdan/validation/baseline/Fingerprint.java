package io.github.huongdan.validation.baseline;

import io.github.huongdan.validation.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a finding from others of its rule, whatever is edited elsewhere in the document: which way the rule was broken, the kind of
 * part (its pointer without the numbers) and the arguments; neither line nor number of a paragraph, nor severity or language.
 */
final class Fingerprint {

    static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Finding finding) {
        StringBuilder facts = new StringBuilder();
        if (finding.variant() != null) {
            facts.append(finding.variant());
        }
        facts.append('\n').append(kindOfPart(finding.pointer()));
        finding.arguments()
                .forEach((name, value) -> facts.append('\n')
                        .append(name)
                        .append('=')
                        .append(value.length())
                        .append(':')
                        .append(value));
        byte[] digest = sha256().digest(facts.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, LENGTH / 2);
    }

    private static String kindOfPart(String pointer) {
        StringBuilder kind = new StringBuilder(pointer.length());
        boolean counting = false;
        for (int i = 0; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                kind.append(c);
            } else if (!counting) {
                kind.append('*');
            }
            counting = digit;
        }
        return kind.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
