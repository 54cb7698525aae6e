package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.RunReport;
import io.github.huongdan.validation.report.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in the program itself. */
class FailuresTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anErrorInOneFileIsSaidOfItAndTheOthersGoOn(int threads) throws IOException, InterruptedException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inputs.add(Input.named(Files.copy(Run.CLEAN, directory.resolve(i + ".txt"))));
        }
        Inspection inspection = new Inspection(
                GuidanceValidator.standard(), DocumentNames.in(null), KnownFindings.none(), List.of(new Failing()));
        List<Checked> checked = new ArrayList<>();

        InOrder.work(inputs, threads, inspection::of, checked::add);

        assertThat(checked.stream().map(Checked::refusal))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(inputs.get(0).name())
                                .contains("StackOverflowError"),
                        second -> assertThat(second)
                                .startsWith(inputs.get(1).name())
                                .contains("OutOfMemoryError"),
                        third -> assertThat(third)
                                .startsWith(inputs.get(2).name())
                                .contains("AssertionError"),
                        fourth -> assertThat(fourth)
                                .startsWith(inputs.get(3).name())
                                .contains("IllegalStateException"),
                        fifth -> assertThat(fifth).isNull());
    }

    /** Fails in another way for each of the first documents. */
    private static final class Failing implements RunReport {

        private static final List<Supplier<Throwable>> FAILURES = List.of(
                StackOverflowError::new,
                () -> new OutOfMemoryError("heap"),
                AssertionError::new,
                () -> new IllegalStateException("state"));

        @Override
        public String beginning() {
            return "";
        }

        @Override
        public String document(JudgedDocument judged) {
            String name = String.valueOf(Path.of(judged.name()).getFileName());
            int number = name.charAt(0) - '0';
            if (number < FAILURES.size()) {
                throw Failing.<RuntimeException>unchecked(FAILURES.get(number).get());
            }
            return "";
        }

        @SuppressWarnings("unchecked")
        private static <E extends Throwable> E unchecked(Throwable failure) throws E {
            throw (E) failure;
        }

        @Override
        public String unreadable(String name, String sentence) {
            return "";
        }

        @Override
        public String separator() {
            return "";
        }

        @Override
        public String end(Tally tally) {
            return "";
        }
    }
}
