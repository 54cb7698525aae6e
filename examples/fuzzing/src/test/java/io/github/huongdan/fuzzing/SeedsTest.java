package io.github.huongdan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Without a fuzzer: every seed, and with them every input that was once found to fail. */
class SeedsTest {

    private static final int PLACES = Integer.getInteger("huongdan.fuzz.places", 12);

    @TestFactory
    Stream<DynamicTest> everySeedHolds() {
        return Stream.of(Target.values())
                .flatMap(target -> target.seeds().stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                target.id() + ": " + seed.getFileName(), () -> target.run(Files.readAllBytes(seed)))));
    }

    /** What a fuzzer would do first: cut the seeds short, and turn one bit. In how many places is the property {@code huongdan.fuzz.places}. */
    @TestFactory
    Stream<DynamicTest> everySpoiltSeedHolds() {
        return Stream.of(Target.values())
                .flatMap(target -> target.seeds().stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                target.id() + ": " + seed.getFileName(), () -> spoil(target, seed))));
    }

    private static void spoil(Target target, Path seed) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        int step = Math.max(1, bytes.length / PLACES);
        for (int i = 0; i < bytes.length; i += step) {
            target.run(Arrays.copyOf(bytes, i));
            byte[] turned = bytes.clone();
            turned[i] ^= (byte) (1 << i % 8);
            target.run(turned);
        }
    }

    @Test
    void everyTargetHasSeeds() {
        assertThat(Target.values())
                .allSatisfy(target -> assertThat(target.seeds()).hasSizeGreaterThan(2));
    }

    @Test
    void theFirstByteOfAnInputForAllTargetsSaysWhichOfThemRunsTheRest() {
        byte[] bytes = {1, 2, 3};

        assertThat(Target.values()).allSatisfy(target -> {
            byte[] input = EveryTarget.input(target, bytes);
            assertThat(EveryTarget.of(input)).isEqualTo(target);
            assertThat(EveryTarget.rest(input)).isEqualTo(bytes);
        });
    }

    @Test
    void whatAllocatesOutOfProportionFails() {
        assertThatThrownBy(() -> Held.inProportion(new byte[1], SeedsTest::work))
                .isInstanceOf(AssertionError.class);
    }

    private static void work() {
        for (int i = 0; i < 300; i++) {
            assertThat(new byte[1_000_000]).isNotNull();
        }
    }

    @Test
    void aRefusalForNoLimitIsToldFromOneForALimit() {
        LenientResult read = GuidanceJson.standard().readLeniently("{}");
        Supplier<LenientResult> refused = () -> {
            throw new MalformedDocumentException("No", Place.UNKNOWN);
        };

        assertThatThrownBy(() -> Held.areAlike(null, null, refused, 10)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Held.areAlike(read.document(), null, () -> read, 2_000))
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> Held.areAlike(null, null, () -> read, 10)).doesNotThrowAnyException();
    }
}
