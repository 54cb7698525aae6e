package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a section of any kind. Provisions are counted from 1; a section on implementation has none: its tasks are asserted after
 * {@link GuidanceDocumentAssert#implementation}.
 */
public class SectionAssert extends PartAssert<SectionAssert, Section> {

    static final AssertType<SectionAssert, Section> TYPE =
            new AssertType<>(SectionAssert.class, Section.class, SectionAssert::new);

    /** Made by {@link GuidanceDocumentAssert#section}; public for the proxies of soft assertions. */
    public SectionAssert(@Nullable Section section) {
        super(section, SectionAssert.class);
    }

    /** Expects a section of this kind. */
    public SectionAssert isOfKind(SectionKind kind) {
        return has("kind", kind.formatName(), section -> section.kind().formatName());
    }

    /** Expects this number as written; null expects none. */
    public SectionAssert hasLabel(@Nullable String label) {
        return has("label", label, Section::label);
    }

    /** Expects this heading in its own capitals; null expects none. */
    public SectionAssert hasHeading(@Nullable String heading) {
        return has("heading", heading, Section::heading);
    }

    /** Expects so many provisions directly below the heading. */
    public SectionAssert hasProvisions(int count) {
        return counts("provisions", count, "/provisions", SectionAssert::provisions, Shown::provision);
    }

    /** Leads to a provision, the first being 1. */
    public final ProvisionAssert provision(int number) {
        return nth(
                ProvisionAssert.TYPE, "provisions", number, "/provisions", SectionAssert::provisions, Shown::provision);
    }

    private static List<Provision> provisions(Section section) {
        return section.items().stream()
                .filter(Provision.class::isInstance)
                .map(Provision.class::cast)
                .toList();
    }
}
