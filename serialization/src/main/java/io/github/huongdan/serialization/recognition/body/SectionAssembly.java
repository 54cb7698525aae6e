package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Deadline;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.recognition.source.Places;
import io.github.huongdan.serialization.recognition.table.Tables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes typed sections of the outline's divisions. */
public final class SectionAssembly {

    private final Places places;
    private final Tables tables;

    public SectionAssembly(Places places, Tables tables) {
        this.places = places;
        this.tables = tables;
    }

    public Section section(String pointer, OutlineItem division) {
        places.part(pointer, division.whole);
        String label = places.text(pointer, "/label", division.label);
        String heading = places.text(pointer, "/heading", division.text);
        return switch (SectionKinds.of(division.text)) {
            case AIMS_AND_REQUIREMENTS ->
                new AimsAndRequirements(label, heading, provisions(pointer, division.children));
            case PROPAGANDA_CONTENT -> new PropagandaContent(label, heading, provisions(pointer, division.children));
            case IMPLEMENTATION -> new Implementation(label, heading, tasks(pointer, division.children));
            case OTHER -> new OtherSection(label, heading, provisions(pointer, division.children));
        };
    }

    private List<Task> tasks(String parent, List<OutlineItem> items) {
        List<Task> tasks = new ArrayList<>();
        for (OutlineItem item : items) {
            String pointer = parent + "/tasks/" + tasks.size();
            if (item.table != null) {
                tasks.add(Task.builder()
                        .provisions(provisions(pointer, List.of(item)))
                        .build());
                continue;
            }
            places.part(pointer, item.whole);
            TaskText words = item.text == null ? null : TaskText.of(item.text);
            tasks.add(Task.builder()
                    .label(places.text(pointer, "/label", item.label))
                    .assignees(assignees(pointer, words))
                    .text(places.text(pointer, "/text", item.text))
                    .deadline(deadline(pointer, words))
                    .reportTo(places.text(pointer, "/reportTo", words == null ? null : ReportPhrase.in(words)))
                    .provisions(provisions(pointer, item.children))
                    .build());
        }
        return tasks;
    }

    private @Nullable Deadline deadline(String task, @Nullable TaskText text) {
        DeadlinePhrase found = text == null ? null : DeadlinePhrase.in(text);
        if (found == null) {
            return null;
        }
        places.part(task + "/deadline/text", found.words());
        return new Deadline(found.words().text(), found.date());
    }

    private List<String> assignees(String task, @Nullable TaskText text) {
        return text == null ? List.of() : places.texts(task + "/assignees", Assignees.of(text));
    }

    private List<Provision> provisions(String parent, List<OutlineItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Provision> provisions = new ArrayList<>(items.size());
        for (OutlineItem item : items) {
            String pointer = parent + "/provisions/" + provisions.size();
            places.part(pointer, item.whole);
            provisions.add(new Provision(
                    places.text(pointer, "/label", item.label),
                    places.text(pointer, "/text", item.text),
                    item.table == null ? null : tables.at(pointer + "/table", item.table),
                    provisions(pointer, item.children)));
        }
        return provisions;
    }
}
