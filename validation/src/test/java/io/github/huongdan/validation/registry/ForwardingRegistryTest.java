package io.github.huongdan.validation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.code.DocumentCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForwardingRegistryTest {

    private static final Registry STANDARD = Registry.standard();

    @Test
    void answersAsTheOther() {
        Registry forwarding = new ForwardingRegistry(STANDARD);
        DocumentCode code = DocumentCode.parse("30/2020/NĐ-CP");

        assertThat(forwarding.acts(code)).isNotEmpty().isEqualTo(STANDARD.acts(code));
        assertThat(forwarding.series("NĐ", "CP")).isNotEmpty().isEqualTo(STANDARD.series("NĐ", "CP"));
        assertThat(forwarding.terms()).isNotEmpty().isEqualTo(STANDARD.terms());
        assertThat(forwarding.mottoes()).isNotEmpty().isEqualTo(STANDARD.mottoes());
        assertThat(forwarding.fixedPhrases()).isNotEmpty().isEqualTo(STANDARD.fixedPhrases());
        assertThat(forwarding.places("Thành ủy Hà Nội")).isEqualTo(STANDARD.places("Thành ủy Hà Nội"));
    }

    @Test
    void whatIsOverriddenIsTheApplicationsOwn() {
        Registry own = new ForwardingRegistry(STANDARD) {
            @Override
            public Set<String> places(String organ) {
                return organ.equals("Huyện ủy Sơn Hải") ? Set.of("Sơn Hải") : super.places(organ);
            }
        };

        assertThat(own.places("Huyện ủy Sơn Hải")).containsExactly("Sơn Hải");
        assertThat(own.places("Thành ủy Hà Nội")).isEqualTo(STANDARD.places("Thành ủy Hà Nội"));
        assertThat(own.terms()).isEqualTo(STANDARD.terms());
    }
}
