package io.github.huongdan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SharedCodecTest {

    private static final int THREADS = 8;
    private static final int TIMES = 500;

    @Test
    void threadsShareOneJsonCodec() throws InterruptedException, ExecutionException {
        GuidanceJson json = GuidanceJson.standard();
        share(() -> json.writeBytes(json.read(SampleDocument.json())), SampleDocument.json());
    }

    @Test
    void threadsShareOneXmlCodec() throws InterruptedException, ExecutionException {
        GuidanceXml xml = GuidanceXml.standard();
        share(() -> xml.writeBytes(xml.read(SampleDocument.xml())), SampleDocument.xml());
    }

    private static void share(Callable<byte[]> roundTrip, byte[] expected)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < THREADS * TIMES; i++) {
                results.add(threads.submit(roundTrip));
            }
            for (Future<byte[]> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
