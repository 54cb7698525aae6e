package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.aims.AimsRules;
import io.github.huongdan.validation.rules.basis.BasisRules;
import io.github.huongdan.validation.rules.code.CodeRules;
import io.github.huongdan.validation.rules.content.ContentRules;
import io.github.huongdan.validation.rules.header.HeaderRules;
import io.github.huongdan.validation.rules.layout.LayoutRules;
import io.github.huongdan.validation.rules.recipients.RecipientRules;
import io.github.huongdan.validation.rules.references.ReferenceRules;
import io.github.huongdan.validation.rules.regime.RegimeRules;
import io.github.huongdan.validation.rules.signatory.SignatoryRules;
import io.github.huongdan.validation.rules.tasks.TaskRules;
import io.github.huongdan.validation.rules.typography.TypographyRules;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the library, in the order of the parts of a document. */
final class RuleCatalogue {

    static final List<Rule> RULES = Stream.of(
                    RegimeRules.ALL,
                    CodeRules.ALL,
                    HeaderRules.ALL,
                    BasisRules.ALL,
                    AimsRules.ALL,
                    ContentRules.ALL,
                    TaskRules.ALL,
                    RecipientRules.ALL,
                    SignatoryRules.ALL,
                    TypographyRules.ALL,
                    ReferenceRules.ALL,
                    LayoutRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RuleCatalogue() {}
}
