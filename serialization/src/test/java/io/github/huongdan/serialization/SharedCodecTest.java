package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * One codec shared by 32 threads gives 10,000 documents the bytes that one thread gives them, or as many as the system property {@code huongdan.shared}
 * says.
 */
class SharedCodecTest {

    private static final int THREADS = 32;
    private static final int DOCUMENTS = Integer.getInteger("huongdan.shared", 10_000);
    private static final int DIFFERENT = 97;

    /** Documents of different lengths and letters, so that one thread's bytes in another's document would show. */
    private static GuidanceDocument document(int number) {
        return GuidanceDocument.builder()
                .header(header -> header.code((number + 1) + "-HD/BTGTU").issuer("BAN TUYÊN GIÁO " + number))
                .typeName("HƯỚNG DẪN")
                .subject("Công tác thông tin \uD83D\uDE00 " + "ừ".repeat(number))
                .aimsAndRequirements(section -> section.label("I.")
                        .heading("MỤC ĐÍCH, YÊU CẦU")
                        .provision("1.", "Nội dung thứ " + number + " & \"khác\""))
                .recipient("Như trên", null)
                .build();
    }

    private static List<byte[]> written(Function<GuidanceDocument, byte[]> codec) {
        return IntStream.range(0, DIFFERENT)
                .mapToObj(number -> codec.apply(document(number)))
                .toList();
    }

    @Test
    void threadsShareOneJsonCodec() throws InterruptedException, ExecutionException {
        GuidanceJson json = GuidanceJson.standard();
        assertShared(written(json::writeBytes), bytes -> json.writeBytes(json.read(bytes)));
    }

    @Test
    void threadsShareOneXmlCodec() throws InterruptedException, ExecutionException {
        GuidanceXml xml = GuidanceXml.standard();
        assertShared(written(xml::writeBytes), bytes -> xml.writeBytes(xml.read(bytes)));
    }

    @Test
    void threadsShareOneTextCodec() throws InterruptedException, ExecutionException {
        GuidanceText text = GuidanceText.standard();
        assertShared(
                written(text::writeBytes),
                bytes -> text.writeBytes(text.read(bytes).document()));
    }

    private static void assertShared(List<byte[]> inputs, UnaryOperator<byte[]> roundTrip)
            throws InterruptedException, ExecutionException {
        List<byte[]> expected = inputs.stream().map(roundTrip).toList();
        AtomicInteger next = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            counts.add(threads.submit(() -> {
                start.await();
                int equal = 0;
                for (int at = next.getAndIncrement(); at < DOCUMENTS; at = next.getAndIncrement()) {
                    byte[] bytes = roundTrip.apply(inputs.get(at % DIFFERENT));
                    equal += Arrays.equals(bytes, expected.get(at % DIFFERENT)) ? 1 : 0;
                }
                return equal;
            }));
        }
        start.countDown();
        threads.shutdown();
        int equal = 0;
        for (Future<Integer> count : counts) {
            equal += count.get();
        }

        assertThat(equal).isEqualTo(DOCUMENTS);
        assertThat(new String(expected.get(96), StandardCharsets.UTF_8)).contains("BAN TUYÊN GIÁO 96");
    }
}
