package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Components look as due: size, style, case and alignment of each. What deviates in one and the same way all through, as one habit does, is
 * reported once, at the first.
 */
final class ComponentLook implements Check {

    private final List<FormPart> parts;
    private final boolean mends;

    private ComponentLook(List<FormPart> parts, boolean mends) {
        this.parts = parts;
        this.mends = mends;
    }

    /** Judges these parts by what the regime says of them. */
    static ComponentLook of(FormPart... parts) {
        return new ComponentLook(List.of(parts), false);
    }

    /** Judges these parts and says how they have to look instead. */
    static ComponentLook mending(FormPart... parts) {
        return new ComponentLook(List.of(parts), true);
    }

    @Override
    public void examine(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        for (FormPart part : parts) {
            TextForm due = document.due(part);
            if (due != null) {
                examine(document, document.parts(part), due, findings);
            }
        }
    }

    private void examine(LaidDocument document, List<LaidComponent> components, TextForm due, Findings findings) {
        Map<Deviation, List<LaidComponent>> deviating = new LinkedHashMap<>();
        for (LaidComponent component : components) {
            Deviation deviation = Deviation.of(component.look(), due);
            if (deviation != null) {
                deviating.computeIfAbsent(deviation, key -> new ArrayList<>()).add(component);
            }
        }
        deviating.forEach((deviation, alike) -> findings.at(alike.get(0).pointer())
                .with("found", deviation.found())
                .with("due", deviation.due())
                .format(mends ? DueLooks.of(document, alike, components, due) : List.of())
                .report());
    }
}
