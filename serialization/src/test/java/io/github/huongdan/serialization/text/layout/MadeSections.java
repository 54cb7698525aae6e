package io.github.huongdan.serialization.text.layout;

import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Task;
import java.util.ArrayList;
import java.util.List;

/** Makes divisions with their items, up to three levels deep. */
final class MadeSections {

    private static final int DEEPEST = 3;
    private static final List<String> HEADINGS = List.of(
            "MỤC ĐÍCH, YÊU CẦU",
            "NỘI DUNG TUYÊN TRUYỀN",
            "TỔ CHỨC THỰC HIỆN",
            "HÌNH THỨC",
            "Mục tiêu chung",
            "Một số nhiệm vụ trọng tâm",
            "Khẩu hiệu",
            "PHÂN CÔNG TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG TRONG TỈNH");

    private final Chance chance;
    private final Labels labels;

    MadeSections(Chance chance) {
        this.chance = chance;
        labels = Labels.any(chance);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < chance.between(1, 4); i++) {
            sections.add(section(labels.division().at(i), chance.of(HEADINGS)));
        }
        return sections;
    }

    private Section section(String label, String heading) {
        String known = heading.toLowerCase(java.util.Locale.ROOT);
        if (known.startsWith("mục")) {
            return new AimsAndRequirements(label, heading, provisions(0));
        }
        if (known.contains("nội dung") || known.contains("nhiệm vụ")) {
            return new PropagandaContent(label, heading, provisions(0));
        }
        if (known.startsWith("tổ chức") || known.startsWith("phân công")) {
            return new Implementation(label, heading, tasks());
        }
        return new OtherSection(label, heading, provisions(0));
    }

    /** Paragraphs, then items; what stands below a bullet are bullets. */
    private List<Provision> provisions(int level) {
        List<Provision> made = new ArrayList<>();
        int paragraphs = level == 0 ? chance.between(0, 2) : chance.oneIn(4) ? 1 : 0;
        for (int i = 0; i < paragraphs; i++) {
            made.add(Provision.paragraph(Phrases.sentence(chance)));
        }
        int items = made.isEmpty() || !chance.oneIn(3) ? chance.between(1, 4) : 0;
        for (int i = 0; i < items; i++) {
            made.add(item(level, i));
        }
        return made;
    }

    private Provision item(int level, int index) {
        String label = labels.levels().get(level).at(index);
        if (level + 1 >= labels.levels().size() || level + 1 >= DEEPEST || !chance.oneIn(3)) {
            return Provision.of(label, Phrases.sentence(chance));
        }
        return new Provision(label, Phrases.lead(chance), below(level));
    }

    private List<Provision> below(int level) {
        boolean bullet = labels.levels().get(level).bullet();
        if (!bullet) {
            return provisions(level + 1);
        }
        List<Provision> made = new ArrayList<>();
        for (int i = 0; i < chance.between(1, 3); i++) {
            made.add(Provision.of(labels.levels().get(level + 1).at(i), Phrases.sentence(chance)));
        }
        return made;
    }

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < chance.between(1, 5); i++) {
            MadeTask.Words words = MadeTask.of(chance);
            boolean divided = chance.oneIn(3);
            tasks.add(Task.builder()
                    .label(labels.levels().get(0).at(i))
                    .assignees(words.assignees())
                    .text(words.text())
                    .provisions(divided ? below(0) : List.of())
                    .build());
        }
        return tasks;
    }
}
