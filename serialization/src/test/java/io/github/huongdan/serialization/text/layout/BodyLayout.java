package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.Basis;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Item;
import io.github.huongdan.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a body, in order. */
final class BodyLayout {

    private final List<String> paragraphs = new ArrayList<>();
    private final PageStyle.Habits habits;

    private BodyLayout(PageStyle.Habits habits) {
        this.habits = habits;
    }

    static List<String> paragraphs(GuidanceDocument document, PageStyle.Habits habits) {
        BodyLayout body = new BodyLayout(habits);
        body.basis(document.basis(), document.preambleTexts());
        document.sections().forEach(body::section);
        body.paragraphs.addAll(document.closing());
        return body.paragraphs;
    }

    private void basis(Basis basis, List<String> preamble) {
        int last = basis.grounds().size() - 1;
        boolean fused = habits.fused() && last >= 0 && preamble.isEmpty();
        for (int i = 0; i <= last; i++) {
            String ground = (habits.bulletedGrounds() ? "- " : "")
                    + basis.grounds().get(i).text();
            boolean joined = fused && i == last;
            paragraphs.add(ground + (joined ? ", " + basis.enactingClause() : i == last ? "," : ";"));
        }
        paragraphs.addAll(preamble);
        if (!fused) {
            add(basis.enactingClause());
        }
    }

    private void section(Section section) {
        String label = String.valueOf(section.label());
        if (habits.headingBelow() && label.startsWith("Phần")) {
            paragraphs.add(label);
            add(section.heading());
        } else {
            labelled(label, section.heading());
        }
        section.items().forEach(this::item);
    }

    private void item(Item item) {
        labelled(item.label(), item.text());
        item.provisions().forEach(this::item);
    }

    private void labelled(@Nullable String label, @Nullable String text) {
        add(label == null ? text : label + habits.afterLabel() + text);
    }

    private void add(@Nullable String paragraph) {
        if (paragraph != null) {
            paragraphs.add(paragraph);
        }
    }
}
