package io.github.huongdan.validation.rules.layout;

import io.github.huongdan.regime.FormPart;
import io.github.huongdan.regime.TextForm;
import io.github.huongdan.validation.layout.Deviation;
import io.github.huongdan.validation.layout.LaidComponent;
import io.github.huongdan.validation.rule.Check;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Components look as due: size, style, case and alignment of each. What deviates in one and the same way all through, as one habit does, is
 * reported once, at the first.
 */
final class ComponentLook implements Check {

    private final List<FormPart> parts;
    private final BiFunction<LaidDocument, TextForm, @Nullable TextForm> narrowing;

    private ComponentLook(List<FormPart> parts, BiFunction<LaidDocument, TextForm, @Nullable TextForm> narrowing) {
        this.parts = parts;
        this.narrowing = narrowing;
    }

    /** Judges these parts by all that the regime says of them. */
    static ComponentLook of(FormPart... parts) {
        return new ComponentLook(List.of(parts), (document, form) -> form);
    }

    /** Judges these parts by what is left of the form. */
    static ComponentLook of(BiFunction<LaidDocument, TextForm, @Nullable TextForm> narrowing, FormPart... parts) {
        return new ComponentLook(List.of(parts), narrowing);
    }

    @Override
    public void examine(Examination examination, Findings findings) {
        LaidDocument document = LaidDocument.of(examination);
        for (FormPart part : parts) {
            TextForm form = document.form().part(part);
            TextForm due = form == null ? null : narrowing.apply(document, form);
            if (due != null) {
                examine(document.parts(part), due, findings);
            }
        }
    }

    private static void examine(List<LaidComponent> components, TextForm due, Findings findings) {
        List<Deviation> told = new ArrayList<>();
        for (LaidComponent component : components) {
            Deviation deviation = Deviation.of(component.look(), due);
            if (deviation != null && !told.contains(deviation)) {
                told.add(deviation);
                findings.at(component.pointer())
                        .with("found", deviation.found())
                        .with("due", deviation.due())
                        .report();
            }
        }
    }
}
