package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the paragraphs without a label that begin in small letters below one that nothing closes. */
public final class BrokenSentences {

    /** A place among the sections; its pointer is made only where a sentence is broken. */
    private record Item(@Nullable Item parent, String list, int index) {

        String pointer() {
            return (parent == null ? "" : parent.pointer()) + list + index;
        }
    }

    private static final String SENTENCE_ENDS = ".!?:;,…\"”)";

    private final List<String> found = new ArrayList<>();

    /** The paragraph above; null where a label or a heading stands between. */
    private @Nullable String before;

    private BrokenSentences() {}

    /** Lists the pointers of such paragraphs, in order. */
    public static List<String> in(List<Section> sections) {
        BrokenSentences walk = new BrokenSentences();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            walk.label(section.label());
            walk.label(section.heading());
            walk.below(section, new Item(null, "/sections/", i));
        }
        return walk.found;
    }

    private void below(Section section, Item place) {
        if (section instanceof AimsAndRequirements aims) {
            provisions(aims.provisions(), place);
        } else if (section instanceof PropagandaContent content) {
            provisions(content.provisions(), place);
        } else if (section instanceof OtherSection other) {
            provisions(other.provisions(), place);
        } else if (section instanceof Implementation implementation) {
            tasks(implementation.tasks(), place);
        }
    }

    private void tasks(List<Task> tasks, Item parent) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            Item place = new Item(parent, "/tasks/", i);
            label(task.label());
            text(task.text(), place);
            provisions(task.provisions(), place);
        }
    }

    private void provisions(List<Provision> provisions, Item parent) {
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            Item place = new Item(parent, "/provisions/", i);
            label(provision.label());
            text(provision.text(), place);
            provisions(provision.provisions(), place);
        }
    }

    private void label(@Nullable String text) {
        before = text == null ? before : null;
    }

    private void text(@Nullable String text, Item place) {
        if (text == null) {
            return;
        }
        if (before != null && isOpen(before) && Character.isLowerCase(text.charAt(0))) {
            found.add(place.pointer() + "/text");
        }
        before = text;
    }

    private static boolean isOpen(String text) {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
