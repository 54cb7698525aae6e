package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the readers allocate, also what they leave again at once, is a small multiple of what they read or would read. */
class MemoryTest {

    private static final int MEGABYTE = 1_000_000;

    /** Reads an input, or is refused. */
    private interface Reading {
        void of(byte[] input) throws IOException;
    }

    private static final Map<String, Reading> STANDARD =
            readings(GuidanceJson.standard(), GuidanceXml.standard(), GuidanceText.standard());
    private static final ReadLimits WIDE = ReadLimits.defaults().withMaxBytes(200 * MEGABYTE);
    private static final Map<String, Reading> WIDER = readings(
            GuidanceJson.standard().withLimits(WIDE),
            GuidanceXml.standard().withLimits(WIDE),
            GuidanceText.standard().withLimits(WIDE));

    private static Map<String, Reading> readings(GuidanceJson json, GuidanceXml xml, GuidanceText text) {
        return Map.of(
                "json",
                json::read,
                "json stream",
                input -> json.read(new ByteArrayInputStream(input)),
                "json lines",
                input -> json.lines().reader(new ByteArrayInputStream(input)).next(),
                "xml",
                xml::read,
                "xml stream",
                input -> xml.read(new ByteArrayInputStream(input)),
                "text",
                text::read);
    }

    private static long allocated(Map<String, Reading> readings, String form, byte[] input) {
        return Refusal.allocatedBy(() -> {
            try {
                readings.get(form).of(input);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] input(String form, String open, String piece, String close, int size) {
        String start = form.startsWith("json")
                ? "{\"format\":\"huongdan/1.1\",\"closing\":["
                : form.startsWith("xml") ? "<guidance xmlns='urn:huongdan:1.1'><closing>" : "HƯỚNG DẪN\n\n";
        String end = form.startsWith("json") ? "]}" : form.startsWith("xml") ? "</closing></guidance>" : "";
        String middle = piece.repeat(size / piece.getBytes(StandardCharsets.UTF_8).length);
        return (start + open + middle + close + end).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"json, 6", "json stream, 8", "json lines, 8", "xml, 10", "xml stream, 12", "text, 120"})
    void aDocumentTakesASmallMultipleOfItsBytes(String form, int multiple) {
        String paragraph = "Các cơ quan, đơn vị báo cáo kết quả thực hiện về Ban Tuyên giáo trước ngày 15 hằng tháng.";
        String piece = form.startsWith("json")
                ? "\"" + paragraph + "\","
                : form.startsWith("xml") ? "<paragraph>" + paragraph + "</paragraph>\n" : paragraph + "\n\n";
        byte[] input = input(form, "", piece, form.startsWith("json") ? "\"\"" : "", 4 * MEGABYTE);
        allocated(STANDARD, form, input);

        long allocated = allocated(STANDARD, form, input);

        assertThat(allocated).isLessThan((long) multiple * input.length);
    }

    @ParameterizedTest
    @CsvSource({"json, 1", "json stream, 110", "json lines, 110", "xml, 1", "xml stream, 110", "text, 1"})
    void aTextOfAHundredMegabytesIsRefusedByItsSize(String form, int megabytes) {
        boolean json = form.startsWith("json");
        byte[] input = input(
                form, json ? "\"" : "<paragraph>", "x".repeat(1_000), json ? "\"" : "</paragraph>", 100 * MEGABYTE);

        long allocated = Refusal.allocatedBy(() -> Refusal.of(() -> allocated(STANDARD, form, input)));

        assertThat(allocated).isLessThan((long) megabytes * MEGABYTE);
    }

    @ParameterizedTest
    @CsvSource({"json, 60", "json stream, 300", "json lines, 450", "xml, 200", "xml stream, 400"})
    void aTextOfFiftyMegabytesIsRefusedByItsLength(String form, int megabytes) {
        boolean json = form.startsWith("json");
        byte[] input = input(
                form, json ? "\"" : "<paragraph>", "x".repeat(1_000), json ? "\"" : "</paragraph>", 50 * MEGABYTE);

        long allocated = Refusal.allocatedBy(() -> Refusal.of(() -> allocated(WIDER, form, input)));

        assertThat(allocated).isLessThan((long) megabytes * MEGABYTE);
    }
}
