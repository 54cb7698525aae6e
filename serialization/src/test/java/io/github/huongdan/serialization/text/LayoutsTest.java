package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.text.layout.MadeDocument;
import io.github.huongdan.serialization.text.layout.Page;
import io.github.huongdan.serialization.text.layout.PageStyle;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads the same layouts at every run, so that a build does not fail by chance; without the seed it searches further. */
class LayoutsTest {

    @Property(tries = 2000, seed = "20170307")
    void aDocumentReadsBackEqualInAnyLayout(@ForAll("documents") MadeDocument made, @ForAll("styles") PageStyle style) {
        Page page = Page.of(made, style);

        GuidanceDocument read = GuidanceText.standard().read(page.text()).document();

        assertThat(read.toBuilder().unclassified(List.of()).build())
                .as(page.text())
                .isEqualTo(page.document());
        assertThat(page.furniture()).as(page.text()).containsAll(read.unclassified());
    }

    @Provide
    Arbitrary<MadeDocument> documents() {
        return Arbitraries.randomValue(MadeDocument::by);
    }

    @Provide
    Arbitrary<PageStyle> styles() {
        return PageStyle.any();
    }
}
