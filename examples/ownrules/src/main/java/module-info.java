/** Rules of an organisation's own: whoever has this module judges by them, once asked for provided rules. */
module io.github.huongdan.ownrules {
    requires com.samskivert.jmustache;
    requires io.github.huongdan.validation;
    requires tools.jackson.core;

    provides io.github.huongdan.validation.rule.RuleProvider with
            io.github.huongdan.ownrules.AcmeRules;
}
