package io.github.huongdan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    static Stream<Arguments> nulls() {
        List<String> holdsNull = Collections.singletonList(null);
        return Stream.of(
                nulls("code", () -> Header.builder().code((String) null)),
                nulls("mark", () -> Header.builder().mark(null)),
                nulls("marks", () -> Header.builder().marks(null)),
                nulls("marks", () -> Header.builder().marks(Arrays.asList("*", null))),
                nulls("addressee", () -> GuidanceDocument.builder().addressee(null)),
                nulls("section", () -> GuidanceDocument.builder().section(null)),
                nulls("recipient", () -> GuidanceDocument.builder().recipient((Recipient) null)),
                nulls("signatory", () -> GuidanceDocument.builder().signatory((Signatory) null)),
                nulls("appendix", () -> GuidanceDocument.builder().appendix(null)),
                nulls("closing", () -> GuidanceDocument.builder().closing(holdsNull)),
                nulls("unclassified", () -> GuidanceDocument.builder().unclassified((String) null)),
                nulls("assignees", () -> Task.builder().assignees(holdsNull)),
                nulls("provisions", () -> new OtherSection(null, null, null)));
    }

    private static Arguments nulls(String named, ThrowingCallable call) {
        return Arguments.of(named, call);
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void aNullThatMayNotBeGetsASentenceAtOnce(String named, ThrowingCallable call) {
        assertThatNullPointerException()
                .isThrownBy(call)
                .withMessageContaining(named)
                .withMessageContaining(" is null");
    }

    @Test
    void aRecipientIsAddedBeforeTheArchiveLine() {
        GuidanceDocument read = GuidanceDocument.builder()
                .recipient("UBND tỉnh", "để báo cáo")
                .archive("VT")
                .archive("CTTT")
                .build();

        GuidanceDocument more =
                read.toBuilder().recipient("Các trường").recipient("Các xã").build();

        assertThat(more.recipients())
                .containsExactly(
                        Recipient.of("UBND tỉnh", "để báo cáo"),
                        Recipient.of("Các trường"),
                        Recipient.of("Các xã"),
                        Recipient.archive("VT"),
                        Recipient.archive("CTTT"));
    }

    @Test
    void anArchiveLineAmongTheRecipientsStaysWhereItIs() {
        GuidanceDocument read = GuidanceDocument.builder()
                .recipients(List.of(Recipient.archive("VT"), Recipient.of("Các trường")))
                .build();

        assertThat(read.toBuilder().recipient("Các xã").archive("CTTT").build().recipients())
                .containsExactly(
                        Recipient.archive("VT"),
                        Recipient.of("Các trường"),
                        Recipient.of("Các xã"),
                        Recipient.archive("CTTT"));
    }
}
