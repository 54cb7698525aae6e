package io.github.huongdan.spring;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of one class the same {@link Browser}. They take longer than all other tests of the service together, so that they run where {@code huongdan.browser} is
 * true, as {@code .ci/browser} says it, and are skipped else.
 */
public final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace OWN = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Boolean.getBoolean("huongdan.browser")
                ? ConditionEvaluationResult.enabled("huongdan.browser is true")
                : ConditionEvaluationResult.disabled("huongdan.browser is not true");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OWN)
                .computeIfAbsent(context.getRequiredTestClass(), type -> new Browser(), Browser.class);
    }
}
