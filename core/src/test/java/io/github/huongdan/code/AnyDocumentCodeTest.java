package io.github.huongdan.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnyDocumentCodeTest {

    @Property
    void readsBackEveryPartyCode(
            @ForAll @IntRange(max = 999_999) int number,
            @ForAll("partyTypes") String type,
            @ForAll("issuers") String issuer) {
        DocumentCode code = DocumentCode.party(number, type, issuer);

        assertReadsBack(code, CodeForm.PARTY);
    }

    @Property
    void readsBackEveryStateCode(
            @ForAll @IntRange(max = 999_999) int number,
            @ForAll("stateTypes") String type,
            @ForAll("issuers") String issuer) {
        DocumentCode code = DocumentCode.state(number, type, issuer);

        assertReadsBack(code, CodeForm.STATE);
    }

    @Property
    void readsBackEveryNormativeCode(
            @ForAll @IntRange(max = 999_999) int number,
            @ForAll @IntRange(min = 1945, max = 2100) int year,
            @ForAll("stateTypes") String type,
            @ForAll("issuers") String issuer) {
        DocumentCode code = DocumentCode.normative(number, year, type, issuer);

        assertReadsBack(code, CodeForm.STATE);
    }

    @Property
    void keepsEveryCharacterThatItReads(@ForAll("scraps") String text) {
        Optional<DocumentCode> code = DocumentCode.tryParse(text);

        code.ifPresent(found -> assertThat(found.text()).isEqualTo(withoutLabel(text)));
    }

    @Property
    void meansTheSameWhenWrittenExactly(@ForAll("scraps") String text) {
        DocumentCode.tryParse(text)
                .ifPresent(code ->
                        assertThat(DocumentCode.tryParse(code.canonicalText())).contains(code));
    }

    @Property
    void readsAnyTextWithoutAnException(@ForAll String text) {
        assertThatCode(() -> DocumentCode.tryParse(text)).doesNotThrowAnyException();
        assertThatCode(() -> CodeScanner.scanLabelled(text, 0)).doesNotThrowAnyException();
    }

    private static void assertReadsBack(DocumentCode code, CodeForm form) {
        DocumentCode read = DocumentCode.parse(code.text());

        assertThat(read).isEqualTo(code);
        assertThat(read.text()).isEqualTo(code.text());
        assertThat(read.canonicalText()).isEqualTo(code.text());
        assertThat(read.form()).isEqualTo(form);
    }

    private static String withoutLabel(String text) {
        String stripped = text.strip();
        String code = stripped.startsWith("Số") ? stripped.substring(2).strip() : stripped;
        return code.startsWith(":") ? code.substring(1).strip() : code;
    }

    @Provide
    Arbitrary<String> partyTypes() {
        return types(IssuingSystem.PARTY);
    }

    @Provide
    Arbitrary<String> stateTypes() {
        return types(IssuingSystem.STATE);
    }

    @Provide
    Arbitrary<String> issuers() {
        Arbitrary<String> group = Arbitraries.strings()
                .withChars("ABCDĐGHKLMNOPQSTUVWXY")
                .ofMinLength(1)
                .ofMaxLength(8);
        return group.list().ofMinSize(1).ofMaxSize(3).map(groups -> String.join("-", groups));
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "Số", ":", " ", "-", "/", "5", "16", "2020", "HD", "QĐ", "KL", "NĐ", "CP", "TW", "BTGTW",
                        "SGDĐT", "GDTrH", "QH13", "nb", "năm", ".", "&")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> types(IssuingSystem system) {
        return Arbitraries.of(DocumentType.values())
                .map(type -> Optional.ofNullable(type.abbreviation(system)))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
