package io.github.huongdan.serialization.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An application that has this library, but not Apache POI. */
class WithoutPoiTest {

    @Test
    void saysWhatToAdd() throws IOException {
        assertThat(refused(RawDoc.of("decision").bytes())).contains("org.apache.poi:poi-scratchpad");
    }

    @Test
    void tellsRtfAllTheSame() throws IOException {
        assertThat(refused("{\\rtf1 HUONG DAN}".getBytes(StandardCharsets.US_ASCII)))
                .contains("RTF");
    }

    private static String refused(byte[] file) throws IOException {
        URL[] classes = {
            GuidanceWord.class.getProtectionDomain().getCodeSource().getLocation(),
            GuidanceDocument.class.getProtectionDomain().getCodeSource().getLocation()
        };
        // Any other parent finds the modules of this test.
        try (URLClassLoader loader = new URLClassLoader(classes, null)) {
            Throwable thrown = catchThrowable(() -> read(loader.loadClass(GuidanceWord.class.getName()), file));

            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            assertThat(thrown.getCause().getClass().getName()).isEqualTo(MalformedDocumentException.class.getName());
            return thrown.getCause().getMessage();
        }
    }

    private static void read(Class<?> word, byte[] file) throws ReflectiveOperationException {
        Object standard = word.getMethod("standard").invoke(null);
        Method read = word.getMethod("read", byte[].class);
        read.invoke(standard, file);
    }
}
