package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Components look as due: size, style, case and alignment of each. What deviates in one and the same way all through, as one habit does, is
 * reported once, at the first.
 */
final class ComponentLook implements Check {

    private final List<FormPart> parts;

    private ComponentLook(List<FormPart> parts) {
        this.parts = parts;
    }

    /** Judges these parts by what the regime says of them. */
    static ComponentLook of(FormPart... parts) {
        return new ComponentLook(List.of(parts));
    }

    @Override
    public void examine(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        for (FormPart part : parts) {
            TextForm due = document.due(part);
            if (due != null) {
                examine(document.parts(part), due, findings);
            }
        }
    }

    private static void examine(List<LaidComponent> components, TextForm due, Findings findings) {
        Set<Deviation> told = new HashSet<>();
        for (LaidComponent component : components) {
            Deviation deviation = Deviation.of(component.look(), due);
            if (deviation != null && told.add(deviation)) {
                findings.at(component.pointer())
                        .with("found", deviation.found())
                        .with("due", deviation.due())
                        .report();
            }
        }
    }
}
