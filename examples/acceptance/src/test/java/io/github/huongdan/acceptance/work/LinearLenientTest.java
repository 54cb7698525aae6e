package io.github.huongdan.acceptance.work;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lenient reading takes work in proportion to the faults. Minutes pass only where it never ends. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LinearLenientTest {

    @Test
    void takesWorkInProportionToTheFaultsOfJson() {
        Growth.isLinear(Work.LENIENT_JSON, "", "\"k\":7,\n");
    }

    @Test
    void takesWorkInProportionToTheFaultsOfXml() {
        Growth.isLinear(Work.LENIENT_XML, "", "<k/>\n");
    }
}
