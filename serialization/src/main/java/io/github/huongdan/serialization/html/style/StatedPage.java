package io.github.huongdan.serialization.html.style;

import io.github.huongdan.layout.Margins;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.source.Span;
import org.jspecify.annotations.Nullable;

/** What a page says of its paper in {@code @page}. */
public final class StatedPage {

    private final Declarations page;

    StatedPage(Declarations page) {
        this.page = page;
    }

    /** The pages on which a text stands; null where the page states no paper or no margins. */
    public @Nullable PageSection section(int textLength) {
        String[] size = page.value("size").split(" +", 4);
        if (page.value("margin").isEmpty() && page.value("margin-left").isEmpty()) {
            return null;
        }
        double width = size[0].equals("a4") ? 595.3 : CssLength.points(size[0], 0);
        double height = size[0].equals("a4") ? 841.9 : size.length > 1 ? CssLength.points(size[1], 0) : Double.NaN;
        if (!(width > 0) || !(height > 0)) {
            return null;
        }
        boolean lies = size[size.length - 1].equals("landscape") && width < height;
        Sides margin = Sides.of(page, "margin", 0);
        Margins margins = new Margins(margin.top(), margin.bottom(), margin.left(), margin.right(), 0, 0);
        return new PageSection(
                new Span(0, Math.max(0, textLength - 1)), lies ? height : width, lies ? width : height, margins, null);
    }
}
