package io.github.huongdan.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each shared document gets the same verdict from the reader and from the schema. */
class SharedDocumentsTest {

    private static final GuidanceJson JSON = GuidanceJson.standard();
    private static final GuidanceXml XML = GuidanceXml.standard();

    static List<SharedDocument> good() {
        return SharedDocument.good();
    }

    static List<SharedDocument> bad() {
        return SharedDocument.bad();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodDocumentIsReadAndValid(SharedDocument document) {
        Verdict verdict = document.verdict();

        assertThat(verdict.refusal()).isNull();
        assertThat(verdict.errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodDocumentIsTheSameWhenItIsWrittenAnew(SharedDocument document) {
        if (document.isJson()) {
            assertThat(JSON.read(JSON.write(JSON.read(document.bytes())))).isEqualTo(JSON.read(document.bytes()));
        } else {
            assertThat(XML.read(XML.write(XML.read(document.bytes())))).isEqualTo(XML.read(document.bytes()));
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadDocumentIsRefusedAtItsFault(SharedDocument document) {
        Verdict verdict = document.verdict();

        assertThat(verdict.refusal()).isNotNull();
        assertThat(verdict.refusal().place()).as(verdict.refusal().getMessage()).isEqualTo(document.fault());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadDocumentIsInvalidUnlessNoSchemaCanSayIt(SharedDocument document) {
        Optional<BeyondSchemas> exception = BeyondSchemas.of(document);

        if (exception.isPresent()) {
            assertThat(document.verdict().errors())
                    .as("no longer an exception: %s", exception.get())
                    .isEmpty();
        } else {
            assertThat(document.verdict().errors()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodDocumentIsGoodInTheFirstVersionUnlessItHasNewerParts(SharedDocument document) {
        Verdict verdict = document.verdictInFirstVersion();

        assertThat(verdict.readable()).isEqualTo(!document.isOfLaterVersion() || isFirst(document));
        assertThat(verdict.valid()).isEqualTo(verdict.readable());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadDocumentIsRefusedInTheFirstVersionToo(SharedDocument document) {
        assumeFalse(isFirst(document));
        Verdict verdict = document.verdictInFirstVersion();

        assertThat(verdict.readable()).isFalse();
        assertThat(verdict.valid()).isEqualTo(BeyondSchemas.of(document).isPresent() && !document.isOfLaterVersion());
        if (!document.isOfLaterVersion()) {
            assertThat(verdict.refusal().place()).isEqualTo(document.fault());
        }
    }

    private static boolean isFirst(SharedDocument document) {
        return document.name().startsWith("first-version");
    }

    @Test
    void everyBadFileHasItsPlaceAndTheyAreMany() {
        assertThat(bad()).extracting(SharedDocument::file).containsExactlyInAnyOrderElementsOf(badFiles());
        assertThat(bad()).hasSizeGreaterThanOrEqualTo(400);
        assertThat(good()).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void everyExceptionIsShownByADocument() {
        assertThat(BeyondSchemas.ALL)
                .allSatisfy(exception ->
                        assertThat(bad()).anyMatch(document -> document.name().startsWith(exception.prefix())));
    }

    private static List<Path> badFiles() {
        return SharedDocument.badFiles();
    }
}
